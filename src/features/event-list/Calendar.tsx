/** The next two weeks, a window each: lit where something is on, and its number in words. With large words only the days that have something. */
import { aria } from '@components/aria'
import { dateWords, dayInMonth, dayWords, weekdayWords } from '@components/dates/copy'
import { DayTile } from '@components/DayTile'
import { isLarge, useScale } from '@components/scale'
import { Section } from '@components/Section'
import { clock, startOfDay } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { useCalendar, type Day } from './useCalendar'
import type { Events } from './useEvents'

/** `dated`: days that do not stand in a row of days say their month. */
type Props = { readonly day: Day; readonly chosen: boolean; readonly dated: boolean; readonly onTap: () => void }

function OneDay({ day: { on, count, more }, chosen, dated, onTap }: Props) {
  const moment = startOfDay(on)
  const label = copy.dayLabel(dayWords(moment, clock()), count === null ? '' : copy.count(count, more))
  return <DayTile on={on} above={weekdayWords(moment)} day={dated ? dateWords(moment, clock()) : dayInMonth(moment)} below={count ? copy.short(count, more) : ''} busy={Boolean(count)} chosen={chosen} label={label} onTap={onTap} />
}

export function Calendar({ events: { filter, choose } }: { readonly events: Events }) {
  const large = isLarge(useScale())
  const days = useCalendar(filter).filter(({ count }) => !large || count !== 0)
  const { on, ...among } = filter
  if (days.length === 0) return null
  return (
    <Section head={copy.calendar}>
      <View className='days' {...aria({ role: 'group', label: copy.calendar })}>
        {days.map((day) => (
          // a second tap shows all days again
          <OneDay key={day.on} day={day} chosen={on === day.on} dated={large} onTap={() => choose(on === day.on ? among : { ...among, on: day.on })} />
        ))}
      </View>
    </Section>
  )
}
