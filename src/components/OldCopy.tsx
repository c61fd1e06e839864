/** The truth about what is shown while nothing newer has come: since when it holds, and how to try again. */
import type { Instant } from '@domain/calendar'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { copy } from './copy'
import { stampWords } from './dates/copy'
import { Notice } from './Notice'
import { SmallButton } from './SmallButton'
import type { Act } from './useOneAtATime'
import { useFelt } from './useFelt'

type Props = { readonly at: Instant; readonly now: Instant; readonly online: boolean; /** Whether newer is on its way. */ readonly loading: boolean; /** What still works without a network. */ readonly works?: string | undefined; readonly onRetry: Act }

function OnItsWay({ time }: { readonly time: string }) {
  if (!useFelt()) return null
  return (
    <View className='note' {...aria({ live: 'polite' })}>
      {copy.refreshing(time)}
    </View>
  )
}

export function OldCopy({ at, now, online, loading, works = '', onRetry }: Props) {
  const time = stampWords(at, now)
  if (online && loading) return <OnItsWay time={time} />
  return (
    <Notice id='old-copy' kind='wait' text={online ? copy.notRefreshed : copy.offline} note={online ? copy.oldCopy(time) : `${works}${copy.oldCopy(time)}`}>
      {online ? <SmallButton id='refresh' text={copy.retry} onTap={onRetry} /> : null}
    </Notice>
  )
}
