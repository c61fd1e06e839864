/** A community's day from what waits down to what is done, with the time since when it holds; on a computer what is near stands left of what is not. */
import { dayWords, stampWords } from '@components/dates/copy'
import { Columns } from '@components/Columns'
import { Empty } from '@components/Empty'
import { Link } from '@components/Link'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { aria } from '@components/aria'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Later, Past, Week } from './ComingUp'
import { copy } from './copy'
import { RunningNow } from './RunningNow'
import type { Today } from './useToday'
import { WaitingForYou } from './WaitingForYou'

type Props = {
  readonly today: Today
  /** For somebody who works for several communities. */
  readonly onChange: (() => void) | null
  /** What else is on beside the events. */
  readonly alsoNow: ReactNode
  /** Ways to what is not of today. */
  readonly ways: ReactNode
}

function Head({ today: { now, query }, onChange }: Omit<Props, 'alsoNow' | 'ways'>) {
  return (
    <View>
      <View className='dayhead'>
        <View className='title'>{dayWords(now, now)}</View>
        {query.at !== null && !query.stale ? (
          <View className='note' {...aria({ live: 'polite' })}>
            {copy.updated(stampWords(query.at, now))}
          </View>
        ) : null}
      </View>
      {onChange ? <Link id='change-community' text={copy.change} label={copy.changeLabel} onTap={onChange} /> : null}
    </View>
  )
}

export function TodayPage({ today, onChange, alsoNow, ways }: Props) {
  const { query, parts, drafts, now, place } = today
  const online = useOnline()
  const nothing = parts !== null && parts.waiting.length + parts.running.length + parts.week.length + parts.later.length + drafts.length === 0
  return (
    <>
      <Head today={today} onChange={onChange} />
      {query.data && (query.stale || !online) && query.at !== null ? <OldCopy at={query.at} now={now} online={online} loading={query.loading} onRetry={query.reload} /> : null}
      <View className='today'>
        <Columns
          left={
            <>
              <WaitingForYou today={today} />
              {parts ? null : <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} {...(place.phone ? { onCall: () => void dial(place.phone) } : {})} />}
              <RunningNow today={today} />
              {alsoNow}
              <Week today={today} />
              {nothing ? <Empty text={copy.none} note={copy.noneNote} /> : null}
            </>
          }
          right={
            <>
              <Later today={today} />
              <Past today={today} />
              {ways}
            </>
          }
        />
      </View>
    </>
  )
}
