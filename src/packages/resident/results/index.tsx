/** 比赛成绩: for everybody, with masked names; one's own family is marked. */
import { Page } from '@components/Page'
import { copy } from '@features/contest-results/copy'
import { ResultsPage } from '@features/contest-results/ResultsPage'
import { useResults } from '@features/contest-results/useResults'

export default function ContestResultsPage() {
  const results = useResults()
  return (
    <Page title={copy.title}>
      <ResultsPage results={results} />
    </Page>
  )
}
