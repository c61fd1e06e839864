/** Two columns where the window has room for them, else one under the other. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export const Columns = ({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) => (
  <View className='columns'>
    <View className='column'>{left}</View>
    <View className='column'>{right}</View>
  </View>
)
