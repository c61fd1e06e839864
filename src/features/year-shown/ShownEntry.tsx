/** The way from the honour board to the year. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const ShownEntry = ({ communityId }: { readonly communityId: CommunityId | undefined }) => (
  <List>
    <CardRow id='year' tile={<IconTile icon='homeLit' />} name={copy.entry} fact={copy.entryNote} label={copy.entry + copy.separator + copy.entryNote} onTap={() => open(atWork.yearShown, { community: communityId })} />
  </List>
)
