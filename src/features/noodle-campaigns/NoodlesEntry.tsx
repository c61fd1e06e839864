/** The way to the campaigns of a community, from its day. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const NoodlesEntry = ({ communityId }: { readonly communityId: CommunityId }) => (
  <CardRow id='noodles' tile={<IconTile icon='people' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(atWork.noodles, { community: communityId })} />
)
