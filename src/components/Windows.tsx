/** A count as windows: lit are done, half on their way, hollow still to do. Beyond eighteen it is a bar. */
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { Bar } from './Bar'
import { classes } from './classes'

export const MOST_WINDOWS = 18

type Props = { readonly lit: number; readonly half?: number; readonly of: number }

export function Windows({ lit, half = 0, of }: Props) {
  if (of > MOST_WINDOWS) return <Bar part={lit} whole={of} />
  return (
    <View className='panes' {...decoration}>
      {Array.from({ length: of }, (_, place) => (
        <View key={place} className={classes('pane', place < lit ? 'on' : place < lit + half && 'half')} />
      ))}
    </View>
  )
}
