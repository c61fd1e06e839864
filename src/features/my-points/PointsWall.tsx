/** This month's points on the wall: the sum, the quarter, and a bar with its number for each thing that counts. */
import { Bar } from '@components/Bar'
import { BigNumber } from '@components/BigNumber'
import { Note } from '@components/Note'
import { monthNumber, quarterWords } from '@components/pointsWords/copy'
import { Wall } from '@components/Wall'
import { clock, localDateOf } from '@domain/calendar'
import { quarterOf } from '@domain/points'
import { monthOf } from '@domain/pointsMonth'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { groupSums, quarterTotal } from './sums'
import type { Points } from './usePoints'

export function PointsWall({ points: { query } }: { readonly points: Points }) {
  const month = query.data?.months.at(-1)
  if (!query.data || !month) return null
  const { months, table } = query.data
  const quarter = quarterOf(month.month)
  const now = monthOf(localDateOf(clock()))
  return (
    <Wall>
      <Note text={copy.month(monthNumber(month.month))} />
      <BigNumber size='big' value={month.total} unit={copy.unit} note={copy.quarter(quarterWords(quarter), quarterTotal(months, quarter))} />
      {groupSums(month, table).map(({ group, total, cap }) => (
        <View key={group}>
          <View className='split'>
            <View className='m'>{copy.groups[group]}</View>
            <Note text={group === 'duty' && total === 0 && month.month === now ? copy.atMonthEnd : copy.of(total, cap)} />
          </View>
          <Bar part={total} whole={cap} />
        </View>
      ))}
    </Wall>
  )
}
