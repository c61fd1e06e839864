/** The way to the roster, from the day of a community. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const EldersEntry = ({ communityId }: { readonly communityId: CommunityId }) => (
  <CardRow id='elders' tile={<IconTile icon='people' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(atWork.elders, { community: communityId })} />
)
