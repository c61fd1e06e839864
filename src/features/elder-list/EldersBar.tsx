/** The way to the workbook that the office has, and to somebody who is in none. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const EldersBar = ({ communityId }: { readonly communityId: CommunityId }) => (
  <BottomBar
    main={<MainButton id='import' text={copy.import} onTap={() => open(atWork.rosterImport, { community: communityId })} />}
    side={<SideButton id='add' icon='plus' text={copy.add} label={copy.addLabel} onTap={() => open(atWork.elderForm, { community: communityId })} />}
    words={{ main: copy.import, side: copy.add, icon: false }}
  />
)
