/** 上门: the card at one door. */
import { Page } from '@components/Page'
import { CardBar, CardSheet } from '@features/door-visit/CardBar'
import { CardPage } from '@features/door-visit/CardPage'
import { copy } from '@features/door-visit/copy'
import { useCard } from '@features/door-visit/useCard'
import './index.scss'

export default function DoorVisitPage() {
  const door = useCard()
  return (
    <Page title={copy.title} bar={<CardBar door={door} />} sheet={door.departing ? <CardSheet door={door} /> : null}>
      <CardPage door={door} />
    </Page>
  )
}
