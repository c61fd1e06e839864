/** What is wrong or missing, under the thing it is about. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './Icon'

export const Wrong = ({ words }: { readonly words: string }) => (
  <View className='wrong-words' {...aria({ live: 'polite' })}>
    <Icon tone='brick' name='alert' />
    <View className='grow'>{words}</View>
  </View>
)
