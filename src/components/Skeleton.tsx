/** The height of what is coming, empty at first: only a wait that is felt is shown. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { copy } from './copy'
import { useFelt } from './useFelt'

export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  const felt = useFelt()
  return (
    <View className={classes('list', !felt && 'unseen')} {...aria({ label: copy.opening, busy: true })}>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className='row bones' />
      ))}
    </View>
  )
}
