/** The way from the day of a community to the evaluation of its captains. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const QuarterEntry = ({ communityId }: { readonly communityId: CommunityId }) => (
  <CardRow id='quarter' tile={<IconTile icon='homeLit' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}，${copy.entryNote}`} onTap={() => open(atWork.quarter, { community: communityId })} />
)
