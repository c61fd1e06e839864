/** A month, a window for each day: lit where something is on, and how much in words. With large words only the days that have something. */
import { aria } from '@components/aria'
import { dateWords, dayWords, monthWords, weekdayWords } from '@components/dates/copy'
import { DayTile } from '@components/DayTile'
import { Note } from '@components/Note'
import { isLarge, useScale } from '@components/scale'
import { SmallButton } from '@components/SmallButton'
import { addDays, localParts, startOfDay } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { emptyBefore, firstOf, monthAfter, monthBefore } from './month'
import type { Day, District } from './useDistrict'

type Props = { readonly district: District }

function OneDay({ day: { on, count }, dated, district: { on: chosen, now, choose } }: Props & { readonly day: Day; /** Out of its week a day says its month and weekday. */ readonly dated: boolean }) {
  const moment = startOfDay(on)
  const words = count === null ? copy.unknown : copy.count(count)
  return (
    <DayTile
      on={on}
      {...(dated ? { above: weekdayWords(moment) } : {})}
      day={dated ? dateWords(moment, now) : String(localParts(moment).day)}
      below={count ? copy.short(count) : ''}
      busy={Boolean(count)}
      chosen={on === chosen}
      label={copy.dayLabel(dayWords(moment, now), words)}
      onTap={() => choose(on)}
    />
  )
}

/** Monday to Sunday above the weeks, and the windows that stand empty before the first. */
function Weekdays({ district: { month } }: Props) {
  const empty = emptyBefore(month)
  const monday = addDays(firstOf(month), -empty)
  return (
    <>
      {Array.from({ length: 7 }, (_, index) => (
        <View key={index} className='weekday note' {...aria({ hidden: true })}>
          {weekdayWords(startOfDay(addDays(monday, index)))}
        </View>
      ))}
      {Array.from({ length: empty }, (_, index) => (
        <View key={`empty-${index}`} className='day' {...aria({ hidden: true })} />
      ))}
    </>
  )
}

export function Month({ district }: Props) {
  const large = isLarge(useScale())
  const { month, now, days, turnTo } = district
  const shown = large ? days.filter(({ count }) => count !== 0) : days
  return (
    <View className='sec headed'>
      <View className='head' {...aria({ live: 'polite' })}>
        {monthWords(month, now)}
      </View>
      <View className='turns'>
        <SmallButton id='earlier' text={copy.earlier} onTap={() => turnTo(monthBefore(month))} />
        <SmallButton id='later' text={copy.later} onTap={() => turnTo(monthAfter(month))} />
      </View>
      {shown.length === 0 ? <Note text={copy.quietMonth} /> : null}
      <View className='days month' {...aria({ role: 'group', label: monthWords(month, now) })}>
        {large ? null : <Weekdays district={district} />}
        {shown.map((day) => (
          <OneDay key={day.on} day={day} dated={large} district={district} />
        ))}
      </View>
    </View>
  )
}
