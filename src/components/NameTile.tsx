/** Somebody's window: the surname in it, lit for the one who is looking. */
import { surname } from '@domain/masking'
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { classes } from './classes'

export const NameTile = ({ name, lit = false }: { readonly name: string; readonly lit?: boolean }) => (
  <View className={classes('win', lit ? 'lit' : 'seaTint')} {...decoration}>
    {surname(name)}
  </View>
)
