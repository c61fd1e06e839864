/** One family now: on the wall, with what can be done next. */
import { Done } from '@components/Done'
import { Phrases } from '@components/Phrases'
import { Wall } from '@components/Wall'
import { View } from '@tarojs/components'
import { copy } from './copy'

export const Joined = () => (
  <Wall>
    <Done text={copy.joined} />
    <View className='note'>
      <Phrases text={copy.joinedNote} />
    </View>
  </Wall>
)
