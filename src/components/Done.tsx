/** What has come true, on the wall: a lit window with a tick, and the words. */
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { Icon } from './Icon'
import { Title } from './Title'

export function Done({ text }: { readonly text: string }) {
  return (
    <View className='done-line'>
      <View className='win on done' {...decoration}>
        <Icon tone='ink' name='check' />
      </View>
      <View className='grow'>
        <Title text={text} />
      </View>
    </View>
  )
}
