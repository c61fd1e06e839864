/** An event as one row: its drawing, name, time and a tag, which says where one stands in it or else whether one can still come. */
import type { Instant } from '@domain/calendar'
import type { Standing } from '@domain/seatBook'
import { CardRow } from './CardRow'
import { timeWords, whenWords } from './dates/copy'
import { eventTag, standingTag, type EventSummary } from './eventWords/copy'
import { KindDrawing } from './KindDrawing'
import { drawingOf } from './drawingOf'
import { Tag } from './Tag'

type Props = {
  readonly event: EventSummary
  readonly now: Instant
  readonly onTap: () => void
  /** Where one's own people stand, in a list of one's own. An event that was called off says that first. */
  readonly standing?: Standing
  /** Under a heading that names the day: the hour and the place are what is left to say. */
  readonly dayKnown?: boolean
  readonly id?: string
}

export function EventRow({ event, now, onTap, standing, dayKnown = false, id = `event-${event.eventId}` }: Props) {
  const tag = standing && event.phase !== 'cancelled' ? standingTag(standing) : eventTag(event, now)
  const when = whenWords(event.startAt, now)
  return (
    <CardRow
      id={id}
      tile={<KindDrawing drawing={drawingOf(event)} />}
      name={event.title}
      fact={dayKnown ? `${timeWords(event.startAt)} ${event.place}` : when}
      tag={<Tag {...tag} />}
      label={`${event.title}，${when}，${event.place}，${tag.text}`}
      onTap={onTap}
    />
  )
}
