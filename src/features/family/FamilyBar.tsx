/** What can be done with the list: look for an event to sign somebody up, or invite a relative to look after it too. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const FamilyBar = () => (
  <BottomBar
    words={{ main: copy.toEvents, side: copy.share }}
    side={<SideButton id='share-family' icon='share' text={copy.share} label={copy.shareLabel} onTap={() => open(places.share)} />}
    main={<MainButton id='to-events' text={copy.toEvents} onTap={() => open(places.events)} />}
  />
)
