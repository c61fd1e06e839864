/** The tile of a row that has no drawing of its own: a pale window with an icon. */
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { Icon } from './Icon'
import type { IconName } from './icons'

export function IconTile({ icon }: { readonly icon: IconName<'sea'> }) {
  return (
    <View className='win seaTint' {...decoration}>
      <Icon tone='sea' name={icon} />
    </View>
  )
}
