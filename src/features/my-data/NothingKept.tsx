/** Nobody has told us anything yet, so nothing is kept. */
import { Empty } from '@components/Empty'
import { SmallButton } from '@components/SmallButton'
import { openTab } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const NothingKept = () => (
  <Empty text={copy.nothing} note={copy.nothingNote}>
    <SmallButton id='to-home' text={copy.toHome} onTap={() => openTab(places.home)} />
  </Empty>
)
