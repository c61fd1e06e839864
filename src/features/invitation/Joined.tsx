/** One family now: on the wall, with what can be done next. */
import { Done } from '@components/Done'
import { Note } from '@components/Note'
import { Wall } from '@components/Wall'
import { copy } from './copy'

export const Joined = () => (
  <Wall>
    <Done text={copy.joined} />
    <Note text={copy.joinedNote} />
  </Wall>
)
