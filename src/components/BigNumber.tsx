/** The answer in the largest type: a figure, its unit, one note under it. */
import { Note } from './Note'
import { View } from '@tarojs/components'

type Props = { readonly value: string | number; readonly unit?: string; readonly note?: string | undefined; readonly size?: 'num' | 'big' }

export function BigNumber({ value, unit, note, size = 'num' }: Props) {
  return (
    <View>
      <View className='words'>
        <View className={size}>{value}</View>
        {unit ? <View className='head'>{unit}</View> : null}
      </View>
      {note ? <Note text={note} /> : null}
    </View>
  )
}
