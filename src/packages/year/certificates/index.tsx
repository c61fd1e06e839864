/** 荣誉证书: those of a year, as pictures. */
import { Page } from '@components/Page'
import { CertificatesPage, RevokeSheet } from '@features/year-certificate/CertificatesPage'
import { copy } from '@features/year-certificate/copy'
import { PaperBar } from '@features/year-certificate/PaperView'
import { useCertificates } from '@features/year-certificate/useCertificates'
import './index.scss'

export default function YearCertificatesPage() {
  const certificates = useCertificates()
  return (
    <Page title={copy.title} bar={<PaperBar paper={certificates.paper} />} sheet={certificates.asking ? <RevokeSheet certificates={certificates} /> : null}>
      <CertificatesPage certificates={certificates} />
    </Page>
  )
}
