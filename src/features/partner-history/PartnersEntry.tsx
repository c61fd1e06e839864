/** The way to the partners, from the day of a community. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const PartnersEntry = ({ communityId }: { readonly communityId: CommunityId }) => (
  <CardRow id='partners' tile={<IconTile icon='homeLit' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(atWork.partners, { community: communityId })} />
)
