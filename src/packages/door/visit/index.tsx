/** 上门: the card at one door. */
import { Page } from '@components/Page'
import { CardBar, CardSheet } from '@features/door-visit/CardBar'
import { CardPage } from '@features/door-visit/CardPage'
import { copy } from '@features/door-visit/copy'
import { SignSheet } from '@features/door-visit/SignSheet'
import { useCard } from '@features/door-visit/useCard'
import './index.scss'

export default function DoorVisitPage() {
  const door = useCard()
  const { departing, signing, elder } = door
  const sheet = departing ? <CardSheet door={door} /> : signing && elder ? <SignSheet door={door} of={signing} name={elder.name} /> : null
  return (
    <Page title={copy.title} bar={<CardBar door={door} />} sheet={sheet}>
      <CardPage door={door} />
    </Page>
  )
}
