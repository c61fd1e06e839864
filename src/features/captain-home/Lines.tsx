/** Entries as rows: how each begins, when it was said, how it stands. */
import { CardRow } from '@components/CardRow'
import { dateWords } from '@components/dates/copy'
import { List } from '@components/List'
import { tagOf } from '@components/suggestionWords/copy'
import { Tag } from '@components/Tag'
import type { SuggestionLine } from '@contract/suggestion'
import { clock } from '@domain/calendar'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'

export const Lines = ({ lines }: { readonly lines: readonly SuggestionLine[] }) => (
  <List>
    {lines.map((line) => {
      // what residents handed over waits for nobody but whoever reads this
      const tag = line.status === 'handed' ? { ...tagOf(line), text: copy.waitsForYou } : tagOf(line)
      const day = dateWords(line.at, clock())
      return <CardRow key={line.suggestionId} id={`entry-${line.suggestionId}`} name={line.title} fact={day} tag={<Tag {...tag} />} label={[line.title, day, tag.text].join(copy.separator)} onTap={() => open(atWork.suggestion, { id: line.suggestionId })} />
    })}
  </List>
)
