/** Somebody's window at a desk: hollow still to come, half on its way, full there, grey not today. */
import { surname } from '@domain/masking'
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { classes } from './classes'

export type TileState = 'todo' | 'half' | 'full' | 'grey'

const looks: Readonly<Record<TileState, string | false>> = { todo: 'seaTint', half: 'half', full: 'on', grey: false }

export const PersonTile = ({ name, state }: { readonly name: string; readonly state: TileState }) => (
  <View className={classes('win', looks[state])} {...decoration}>
    {surname(name)}
  </View>
)
