/** The event at a glance: its places as windows, its name and state, who has come, and when and where it is. */
import { Bar } from '@components/Bar'
import { Card } from '@components/Card'
import { dayHeading, momentWords, spanWords } from '@components/dates/copy'
import { eventTag, invitedWords, seatWords, type TagWords } from '@components/eventWords/copy'
import { Fact } from '@components/Fact'
import { drawingOf } from '@components/drawingOf'
import { SeatPicture } from '@components/SeatPicture'
import { Tag } from '@components/Tag'
import { Title } from '@components/Title'
import { aria } from '@components/aria'
import type { StaffEventView } from '@contract/eventDesk'
import { localDateOf, type Instant } from '@domain/calendar'
import { CHECK_IN_LEAD } from '@domain/event'
import { View } from '@tarojs/components'
import { copy } from './copy'

type Props = { readonly event: StaffEventView; readonly now: Instant }

const tagOf = ({ event, now }: Props): TagWords => {
  if (event.phase === 'draft') return { kind: 'mute', text: copy.status.draft }
  return event.phase === 'over' ? { kind: 'bad', text: copy.overTag } : eventTag(event, now)
}

/** From the moment the desk opens, who has come is the answer. */
function Arrived({ event: { present, seatedPersons, status, phase, startAt }, now }: Props) {
  if (phase === 'finished') return <Card>{<View className='m'>{copy.came(present, Math.max(0, seatedPersons - present))}</View>}</Card>
  if (status !== 'published' || now < startAt - CHECK_IN_LEAD) return null
  return (
    <Card>
      <View className='arrived' {...aria({ label: copy.arrivedLabel(present, seatedPersons), live: 'polite' })}>
        <View className='m'>{copy.arrived}</View>
        <View className='words'>
          <View className='num'>{present}</View>
          <View className='note'>/ {seatedPersons}</View>
        </View>
        <Bar part={present} whole={seatedPersons} />
      </View>
    </Card>
  )
}

export function EventHead({ event, now }: Props) {
  const { kind, title, series, seats, status, startAt, endAt, place, placeNote, opensAt, closesAt, ages } = event
  return (
    <>
      {status === 'draft' ? null : <SeatPicture drawing={drawingOf({ kind, title })} taken={seats.taken} capacity={seats.capacity} {...seatWords(event, now)} />}
      <View className='titled'>
        <Title text={title} note={series} />
        <Tag {...tagOf({ event, now })} />
      </View>
      <Arrived event={event} now={now} />
      <Card>
        <Fact icon='calendar' text={dayHeading(localDateOf(startAt), now)} note={spanWords(startAt, endAt, now)} />
        <Fact icon='place' text={place} note={placeNote} />
        <Fact icon='people' text={invitedWords(seats.unit, ages)} />
        <Fact icon='clock' text={copy.open} note={momentWords(opensAt, now)} />
        <Fact icon='lock' text={copy.closes} note={momentWords(closesAt, now)} />
      </Card>
    </>
  )
}
