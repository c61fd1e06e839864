/** The tile of a row that has no drawing of its own: a pale window with an icon, or a lit one in 长辈版. */
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'

export function IconTile({ icon, lit = false }: { readonly icon: IconName<'sea'>; readonly lit?: boolean }) {
  return (
    <View className={classes('win', lit ? 'on' : 'seaTint')} {...decoration}>
      <Icon tone='sea' name={icon} />
    </View>
  )
}
