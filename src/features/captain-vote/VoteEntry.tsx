/** The ways from a captain's first page to the ballot, and to those who were chosen before. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const VoteEntry = () => (
  <List>
    <CardRow id='vote' tile={<IconTile icon='lock' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}，${copy.entryNote}`} onTap={() => open(atWork.vote)} />
    <CardRow id='board' tile={<IconTile icon='homeLit' />} name={copy.board} fact={copy.boardNote} label={`${copy.board}，${copy.boardNote}`} onTap={() => open(atWork.honourBoard)} />
  </List>
)
