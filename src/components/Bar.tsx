/** A part of a whole where there are too many for windows; its number stands beside it in words. */
import { View } from '@tarojs/components'
import { decoration } from './aria'

export function Bar({ part, whole }: { readonly part: number; readonly whole: number }) {
  const share = whole > 0 ? Math.min(Math.max(part / whole, 0), 1) : 0
  return (
    <View className='track' {...decoration}>
      <View className='fill' style={{ width: `${Math.round(share * 100)}%` }} />
    </View>
  )
}
