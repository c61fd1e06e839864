/** The first page for elders: three entries and a telephone, nothing else. */
import { BottomBar } from '@components/BottomBar'
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { KindDrawing } from '@components/KindDrawing'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { open, openTab } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy } from './copy'

export const ElderEntries = () => (
  <List>
    <CardRow id='all-events' strong tile={<KindDrawing look='lit' drawing='talk' />} name={copy.elder.events} label={copy.elderLabels.events} onTap={() => open(places.events)} />
    <CardRow id='mine' strong tile={<IconTile lit icon='calendar' />} name={copy.elder.mine} label={copy.elderLabels.mine} onTap={() => openTab(places.mine)} />
    <CardRow id='family' strong tile={<IconTile lit icon='people' />} name={copy.elder.family} label={copy.elderLabels.family} onTap={() => open(places.family)} />
  </List>
)

export const ElderBar = () => <BottomBar main={<MainButton id='call-community' icon='phone' text={copy.callCommunity} onTap={callCommunity} />} />
