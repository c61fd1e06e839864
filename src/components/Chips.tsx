/** A few short answers side by side; the chosen is filled and ticked. Arrives empty where it records a fact or a consent. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Tappable } from './Tappable'

type Props<Key extends string> = {
  /** The question, for those who cannot see it above. */
  readonly label: string
  readonly options: readonly { readonly key: Key; readonly text: string }[]
  readonly chosen: readonly Key[]
  /** Whether several may be chosen. */
  readonly several?: boolean
  readonly width?: 'word' | 'even' | 'two' | 'three' | 'keys'
  readonly onTap: (key: Key) => void
  readonly id?: string
}

export function Chips<Key extends string>({ label, options, chosen, several = false, width = 'word', onTap, id }: Props<Key>) {
  return (
    <View className={classes('chips', width !== 'word' && width)} {...aria({ role: 'group', label })}>
      {options.map(({ key, text }) => {
        const on = chosen.includes(key)
        return (
          <Tappable key={key} id={id && `${id}-${key}`} className={classes('chip', on && 'on')} role={several ? 'checkbox' : 'radio'} label={text} state={{ checked: on }} onTap={() => onTap(key)}>
            {on ? <Icon tone='white' name='check' /> : null}
            <View>{text}</View>
          </Tappable>
        )
      })}
    </View>
  )
}
