/** A quiet way out or in, always inside the page: 来不了，取消报名. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Phrases } from './Phrases'
import { isNumber, piecesOf } from './pieces'
import { Tappable } from './Tappable'
import { useOneAtATime, type Act } from './useOneAtATime'

type Props = { readonly text: string; readonly icon?: IconName<'sea'>; readonly label?: string; readonly start?: boolean; readonly onTap: Act; readonly id?: string }

export function TextButton({ text, icon, label = text, start = false, onTap, id }: Props) {
  const act = useOneAtATime(onTap)
  return (
    <Tappable id={id} className={classes('btn txt', start && 'start')} label={label} state={{ busy: act.running }} onTap={act.start}>
      {icon ? <Icon tone='sea' name={icon} /> : null}
      <View>{piecesOf(text).some(isNumber) ? <Phrases text={text} /> : text}</View>
    </Tappable>
  )
}
