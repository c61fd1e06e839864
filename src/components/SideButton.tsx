/** The button beside the main one: an icon and at most three or four characters. */
import { View } from '@tarojs/components'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Tappable } from './Tappable'

type Props = { readonly text: string; readonly icon: IconName<'sea'>; readonly label?: string; readonly onTap: () => void; readonly id?: string }

export function SideButton({ text, icon, label = text, onTap, id }: Props) {
  return (
    <Tappable id={id} className='btn line side' label={label} onTap={onTap}>
      <Icon tone='sea' name={icon} />
      <View className='nw'>{text}</View>
    </Tappable>
  )
}
