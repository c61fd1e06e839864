/** How many are there, of how many: live, in figures and in a bar. */
import { aria } from '@components/aria'
import { Bar } from '@components/Bar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { turnoutOf } from './guests'
import type { Desk } from './useDesk'

export function Turnout({ desk: { roster } }: { readonly desk: Desk }) {
  const { expected, came } = turnoutOf(roster.parties)
  if (expected === 0) return null
  return (
    <View className='sec close' id='turnout' {...aria({ label: copy.counted(came, expected), live: 'polite' })}>
      <View className='split wraps'>
        <View className='words'>
          <View className='num'>{came}</View>
          <View className='note'>{copy.come(expected)}</View>
        </View>
        <View className='note'>{copy.missing(expected - came)}</View>
      </View>
      <Bar part={came} whole={expected} />
    </View>
  )
}
