/** 等您处理: what nobody else will do, the most pressing first. */
import { CardRow } from '@components/CardRow'
import { momentWords } from '@components/dates/copy'
import { IconTile } from '@components/IconTile'
import { KindDrawing } from '@components/KindDrawing'
import { drawingOf } from '@components/drawingOf'
import { List } from '@components/List'
import { Section } from '@components/Section'
import { Tag, type TagKind } from '@components/Tag'
import type { KeptDraft } from '@platform/eventDrafts'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Todo } from './dayParts'
import type { Today } from './useToday'

const tags: Readonly<Record<Todo['why'], { readonly kind: TagKind; readonly text: string }>> = {
  roll_call_open: { kind: 'bad', text: copy.rollCallOpenTag },
  results_open: { kind: 'bad', text: copy.resultsOpenTag },
  unfinished: { kind: 'bad', text: copy.unfinishedTag },
  to_review: { kind: 'wait', text: copy.toReviewTag },
  draft: { kind: 'mute', text: copy.draftTag },
  with_reviewer: { kind: 'wait', text: copy.withReviewerTag }
}

const facts: Readonly<Record<Todo['why'], (when: string) => string>> = {
  roll_call_open: copy.rollCallOpen,
  results_open: copy.resultsOpen,
  unfinished: copy.unfinished,
  to_review: copy.toReview,
  draft: copy.draft,
  with_reviewer: copy.withReviewer
}

/** Those that are over are told by when they ended, the others by when they begin. */
const over: readonly Todo['why'][] = ['roll_call_open', 'results_open', 'unfinished']

function TodoRow({ todo: { why, event }, now }: { readonly todo: Todo; readonly now: number }) {
  const fact = facts[why](momentWords(over.includes(why) ? event.endAt : event.startAt, now))
  const tag = tags[why]
  return (
    <CardRow
      id={`todo-${event.eventId}`}
      tile={<KindDrawing drawing={drawingOf(event)} />}
      name={event.title}
      fact={fact}
      tag={<Tag {...tag} />}
      label={[event.title, fact, tag.text].join(copy.separator)}
      onTap={() => open(places.staffEvent, { id: event.eventId })}
    />
  )
}

function DraftRow({ draft: { eventId, communityId, title, stored } }: { readonly draft: KeptDraft }) {
  const name = title.trim() || copy.untitled
  const fact = stored ? copy.changesOnPhone : copy.onPhone
  return (
    <CardRow
      id={`resume-${eventId}`}
      tile={<IconTile icon='pencil' />}
      name={name}
      fact={fact}
      tag={<Tag kind='wait' text={copy.onPhoneTag} />}
      label={`${name}${copy.separator}${fact}`}
      onTap={() => open(atWork.eventEditor, { id: eventId, ...(stored ? {} : { community: communityId }) })}
    />
  )
}

export function WaitingForYou({ today: { parts, drafts, now } }: { readonly today: Today }) {
  const writing = new Set(drafts.map(({ eventId }) => eventId))
  const waiting = (parts?.waiting ?? []).filter(({ event }) => !writing.has(event.eventId))
  if (waiting.length + drafts.length === 0) return null
  return (
    <Section head={copy.waiting}>
      <List>
        {drafts.map((draft) => (
          <DraftRow key={draft.eventId} draft={draft} />
        ))}
        {waiting.map((todo) => (
          <TodoRow key={todo.event.eventId} todo={todo} now={now} />
        ))}
      </List>
    </Section>
  )
}
