/** Everything is gone: said once, and then a fresh beginning. */
import { BottomBar } from '@components/BottomBar'
import { Done } from '@components/Done'
import { MainButton } from '@components/MainButton'
import { Wall } from '@components/Wall'
import { restart } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'

export const Removed = () => (
  <Wall>
    <Done text={copy.removed} />
    <View className='note'>{copy.removedNote}</View>
  </Wall>
)

export const RemovedBar = () => <BottomBar main={<MainButton id='begin-anew' text={copy.toHome} onTap={() => restart(places.home)} />} />
