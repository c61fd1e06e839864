/** What is coming on the page of an event: the picture of its places, a title, facts; dark until the wait is felt. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { copy } from './copy'
import { Skeleton } from './Skeleton'
import { useFelt } from './useFelt'

export function PosterSkeleton() {
  const felt = useFelt()
  return (
    <>
      <View className={classes('poster-bones', !felt && 'unseen')} {...aria({ label: copy.opening, busy: true })}>
        <View className='seats' />
        <View className='bone tall' style={{ width: '80%' }} />
      </View>
      <Skeleton rows={3} />
    </>
  )
}
