/** 老人卡: cards to print, by which the desk finds an elder at once. */
import { Page } from '@components/Page'
import { CardsBar, CardsPage, useCards } from '@features/noodle-cards/CardsPage'
import { copy } from '@features/noodle-cards/copy'
import './index.scss'

export default function NoodleCardsPage() {
  const state = useCards()
  return (
    <Page title={copy.title} bar={<CardsBar state={state} />}>
      <CardsPage state={state} />
    </Page>
  )
}
