/** What one must know before coming: the day, the place, who it is for and that it is free. */
import { Card } from '@components/Card'
import { dayHeading, spanWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import type { EventView } from '@contract/event'
import { localDateOf, type Instant } from '@domain/calendar'
import { copy } from './copy'

type Props = { readonly event: EventView; readonly now: Instant }

export const EventFacts = ({ event: { startAt, endAt, place, placeNote, seats, ages, audience }, now }: Props) => (
  <Card>
    <Fact icon='calendar' text={dayHeading(localDateOf(startAt), now)} note={spanWords(startAt, endAt, now)} />
    <Fact icon='place' text={place} note={placeNote} />
    <Fact icon='people' text={copy.invited(seats.unit, ages)} note={copy.cost(seats.unit, audience === 'own_community')} />
  </Card>
)
