/** 合作单位: with whom the community has held its events, or one of them with its events. */
import { Page } from '@components/Page'
import { copy } from '@features/partner-history/copy'
import { OnePartner } from '@features/partner-history/OnePartner'
import { PartnersPage } from '@features/partner-history/PartnersPage'
import { usePartners } from '@features/partner-history/usePartners'

export default function PartnersOfCommunityPage() {
  const partners = usePartners()
  const { chosen } = partners
  return <Page title={copy.title}>{chosen ? <OnePartner partner={chosen} now={partners.now} /> : <PartnersPage partners={partners} />}</Page>
}
