/** What can be done with the list: add somebody, or share it. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const FamilyBar = () => (
  <BottomBar
    side={<SideButton id='share-family' icon='share' text={copy.share} label={copy.shareLabel} onTap={() => open(places.share)} />}
    main={<MainButton id='add-member' icon='plus' text={copy.add} onTap={() => open(places.member)} />}
  />
)
