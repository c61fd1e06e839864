/** The ways from a captain's first page to their place in the ranking, to the ballot, and to those who were chosen before, all of one community. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const VoteEntry = ({ communityId }: { readonly communityId: CommunityId | undefined }) => (
  <List>
    <CardRow id='ranking' tile={<IconTile icon='people' />} name={copy.ranking} fact={copy.rankingNote} label={`${copy.ranking}，${copy.rankingNote}`} onTap={() => open(atWork.quarterRanking, { community: communityId })} />
    <CardRow id='vote' tile={<IconTile icon='check' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}，${copy.entryNote}`} onTap={() => open(atWork.vote, { community: communityId })} />
    <CardRow id='board' tile={<IconTile icon='homeLit' />} name={copy.board} fact={copy.boardNote} label={`${copy.board}，${copy.boardNote}`} onTap={() => open(atWork.honourBoard, { community: communityId })} />
  </List>
)
