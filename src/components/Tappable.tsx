/** The one base of everything that can be tapped: it has a role, a label, a state and, in a browser, the keyboard. */
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria, type Aria } from './aria'
import { classes } from './classes'
import { keys } from './keys'

export type TappableProps = PropsWithChildren<{
  /** A full part of a sentence, as it is read aloud. */
  readonly label: string
  readonly onTap: () => void
  readonly role?: 'button' | 'checkbox' | 'radio' | 'tab' | 'link'
  readonly state?: Pick<Aria, 'checked' | 'selected' | 'expanded' | 'busy'> | undefined
  readonly className?: string | undefined
  readonly id?: string | undefined
}>

export function Tappable({ label, onTap, role = 'button', state, className, id, children }: TappableProps) {
  return (
    <View {...(id ? { id } : {})} className={classes('tappable', className)} hoverClass='pressed' onClick={onTap} {...keys(onTap)} {...aria({ role, label, ...state })}>
      {children}
    </View>
  )
}
