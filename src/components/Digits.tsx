/** Digits that are read out one by one. */
import { View } from '@tarojs/components'
import { aria } from './aria'

export const Digits = ({ digits, label = '' }: { readonly digits: string; readonly label?: string }) => (
  <View className='num digits' {...aria({ label: `${label}${[...digits].join(' ')}` })}>
    {digits}
  </View>
)
