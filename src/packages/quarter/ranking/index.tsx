/** 季度排名: where a captain stands when the quarter is frozen, and objecting to it. */
import { Page } from '@components/Page'
import { copy } from '@features/quarter-ranking/copy'
import { RankingBar, RankingPage } from '@features/quarter-ranking/RankingPage'
import { useRanking } from '@features/quarter-ranking/useRanking'

export default function QuarterRankingPage() {
  const page = useRanking()
  return (
    <Page title={copy.title} bar={<RankingBar page={page} />}>
      <RankingPage page={page} />
    </Page>
  )
}
