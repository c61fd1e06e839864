/** Where somebody stands in the queue: the neighbours' windows are dark, the own one is lit. */
import { View } from '@tarojs/components'
import { decoration } from './aria'

type Props = { readonly place: number; readonly total: number; readonly here: string }

const NEIGHBOURS = 2

export function QueuePicture({ place, total, here }: Props) {
  const first = Math.max(1, place - NEIGHBOURS)
  const last = Math.min(Math.max(total, place), place + NEIGHBOURS)
  return (
    <View className='queue' {...decoration}>
      {Array.from({ length: last - first + 1 }, (_, offset) => first + offset).map((number) =>
        number === place ? (
          <View key={number} className='here'>
            <View className='big'>{number}</View>
            <View className='m'>{here}</View>
          </View>
        ) : (
          <View key={number} className='before'>
            {number}
          </View>
        )
      )}
    </View>
  )
}
