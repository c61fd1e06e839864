/** 正在办: how many have come, of how many, with the bar, and how many parties wait. */
import { Bar } from '@components/Bar'
import { timeWords } from '@components/dates/copy'
import { List } from '@components/List'
import { Phrases } from '@components/Phrases'
import { Section } from '@components/Section'
import { Tappable } from '@components/Tappable'
import type { StaffCard } from '@contract/eventDesk'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Today } from './useToday'

function CountRow({ event: { eventId, title, present, seatedPersons, seats, phase, startAt, endAt } }: { readonly event: StaffCard }) {
  const when = phase === 'running' ? copy.runsUntil(timeWords(endAt)) : copy.startsAt(timeWords(startAt))
  const note = [when, ...(seats.waiting > 0 ? [copy.waits(seats.waiting)] : [])].join(copy.separator)
  return (
    <Tappable id={`live-${eventId}`} className='row counted' label={[title, copy.arrived(present, seatedPersons), note].join(copy.separator)} onTap={() => open(places.staffEvent, { id: eventId })}>
      <View className='count nw'>
        <View className='num'>{present}</View>
        <View className='note'>/ {seatedPersons}</View>
      </View>
      <View className='grow'>
        <View className='m'>
          <Phrases text={title} />
        </View>
        <Bar part={present} whole={seatedPersons} />
        <View className='note'>{note}</View>
      </View>
    </Tappable>
  )
}

export function RunningNow({ today: { parts } }: { readonly today: Today }) {
  const running = parts?.running ?? []
  if (running.length === 0) return null
  return (
    <Section head={copy.running}>
      <List>
        {running.map((event) => (
          <CountRow key={event.eventId} event={event} />
        ))}
      </List>
    </Section>
  )
}
