/** Nobody has told a name yet: the offer to do so. */
import { Empty } from '@components/Empty'
import { SmallButton } from '@components/SmallButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const NotIntroduced = () => (
  <Empty text={copy.unknown} note={copy.unknownNote}>
    <SmallButton id='tell' text={copy.tell} onTap={() => open(places.details)} />
  </Empty>
)
