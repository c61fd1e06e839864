/** Asks once more: a ballot is cast for good. */
import { categoryWords } from '@components/captainWords/copy'
import { Fact } from '@components/Fact'
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { copy } from './copy'
import type { Vote } from './useVote'

export function VoteSheet({ vote: { open, chosen, count, most, asked, cast, reconsider } }: { readonly vote: Vote }) {
  const names = new Map(open?.stand.map(({ personId, name }) => [personId, name]))
  return (
    <Sheet title={copy.sheetTitle(count)} yes={copy.yes} busyText={copy.casting} onYes={cast} onNo={reconsider}>
      {asked.map((category) => (
        <Fact key={category} lead={categoryWords[category]} text={chosen[category].map((personId) => names.get(personId) ?? '').join(copy.separator) || copy.none} />
      ))}
      <Note text={copy.sheetNote(most - count)} />
    </Sheet>
  )
}
