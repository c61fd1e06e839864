/** What is coming on the wall: a time, a title, a place and a button, dark until the wait is felt. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { copy } from './copy'
import { useFelt } from './useFelt'

export function WallSkeleton() {
  const felt = useFelt()
  return <View className={classes('wall-bones', !felt && 'unseen')} {...aria({ label: copy.opening, busy: true })} />
}
