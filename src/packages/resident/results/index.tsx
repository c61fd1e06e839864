/** 比赛成绩: for everybody, with masked names; one's own family is named, and whoever of it won something has a certificate. */
import { Page } from '@components/Page'
import { FamilyCertificate, FamilyCertificateBar } from '@features/contest-honours/FamilyCertificate'
import { useFamilyCertificate } from '@features/contest-honours/useFamilyCertificate'
import { copy } from '@features/contest-results/copy'
import { ResultsPage } from '@features/contest-results/ResultsPage'
import { useResults } from '@features/contest-results/useResults'
import './index.scss'

export default function ContestResultsPage() {
  const results = useResults()
  const certificate = useFamilyCertificate(results.query.data)
  return (
    <Page title={copy.title} bar={<FamilyCertificateBar certificate={certificate} />}>
      <ResultsPage results={results} certificate={<FamilyCertificate certificate={certificate} />} />
    </Page>
  )
}
