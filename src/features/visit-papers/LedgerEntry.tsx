/** The way to the sheets of visits, from what staff do about their doors. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const LedgerEntry = ({ communityId }: { readonly communityId: CommunityId }) => (
  <List>
    <CardRow id='to-ledger' tile={<IconTile icon='download' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(atWork.doorLedger, { community: communityId })} />
  </List>
)
