/** A secondary act inside a page: outlined, or pale on the wall. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Tappable } from './Tappable'
import { useOneAtATime, type Act } from './useOneAtATime'

type Props = {
  readonly text: string
  readonly icon?: IconName<'sea'>
  readonly label?: string
  readonly onTap: Act
  readonly onWall?: boolean
  /** Takes the width that is left, for two side by side. */
  readonly fill?: boolean
  readonly id?: string
}

export function SmallButton({ text, icon, label = text, onTap, onWall = false, fill = false, id }: Props) {
  const { running, start } = useOneAtATime(onTap)
  return (
    <Tappable id={id} className={classes('btn small', onWall ? 'ghost' : 'line', fill && 'fill')} label={label} state={{ busy: running }} onTap={start}>
      {icon ? <Icon tone='sea' name={icon} /> : null}
      <View className='nw'>{text}</View>
    </Tappable>
  )
}
