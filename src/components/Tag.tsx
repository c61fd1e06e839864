/** A status as icon and word, never as colour alone. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'

export type TagKind = 'ok' | 'wait' | 'bad' | 'mute'

const marks = {
  ok: <Icon tone='sea' name='check' />,
  wait: <Icon tone='lampInk' name='clock' />,
  bad: <Icon tone='brick' name='alert' />,
  mute: <Icon tone='ink2' name='no' />
} as const

export function Tag({ kind, text }: { readonly kind: TagKind; readonly text: string }) {
  return (
    <View className={classes('tag', kind)}>
      {marks[kind]}
      {text}
    </View>
  )
}
