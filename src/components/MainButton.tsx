/** The one main button of a page. It says what will happen, and while it happens it says that. */
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Tappable } from './Tappable'
import { useOneAtATime, type Act } from './useOneAtATime'

type Props = {
  readonly text: string
  /** The words while the act is on its way: 正在报名…. */
  readonly busyText?: string
  /** For an act whose end the button cannot see from the promise. */
  readonly busy?: boolean
  readonly icon?: IconName<'white'> & IconName<'sea'>
  readonly onTap: Act
  /** White on the wall; yellow is never a button. */
  readonly onWall?: boolean
  readonly id?: string
}

export function MainButton({ text, busyText, busy = false, icon, onTap, onWall = false, id }: Props) {
  const { running, start } = useOneAtATime(onTap)
  const waiting = busy || running
  const words = waiting && busyText ? busyText : text
  return (
    <Tappable id={id} className={classes('btn', onWall && 'white')} label={words} state={{ busy: waiting }} onTap={() => (busy ? undefined : start())}>
      {icon ? <Icon tone={onWall ? 'sea' : 'white'} name={icon} /> : null}
      {words}
    </Tappable>
  )
}
