/** 年度奖品: asked of the co-operative, received, and signed for by each winner. */
import { Page } from '@components/Page'
import { copy } from '@features/year-prizes/copy'
import { PrizeSheet } from '@features/year-prizes/PrizeSheets'
import { PrizesBar, PrizesPage } from '@features/year-prizes/PrizesPage'
import { useApplication } from '@features/year-prizes/useApplication'
import { usePrizes } from '@features/year-prizes/usePrizes'
import './index.scss'

export default function YearPrizesPage() {
  const prizes = usePrizes()
  const application = useApplication(prizes)
  return (
    <Page title={copy.title} bar={<PrizesBar prizes={prizes} application={application} />} sheet={prizes.asking ? <PrizeSheet prizes={prizes} /> : null}>
      <PrizesPage prizes={prizes} application={application} />
    </Page>
  )
}
