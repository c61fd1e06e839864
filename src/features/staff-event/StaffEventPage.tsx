/** One event for its staff, from what must be known down to what can be done. */
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { Actions } from './Actions'
import { EventHead } from './EventHead'
import { Feedback } from './Feedback'
import { Materials } from './Materials'
import { Series } from './Series'
import type { Asking } from './Sheets'
import { Told } from './Told'
import { Unreached } from './Unreached'
import type { StaffEvent } from './useStaffEvent'
import { Written } from './Written'
import type { ReactNode } from 'react'

type Props = { readonly staff: StaffEvent; readonly onAsk: (asking: Asking) => void; /** The work of its kind, before all that every event has. */ readonly ways?: ReactNode }

export function StaffEventPage({ staff, onAsk, ways }: Props) {
  const { query, now } = staff
  const online = useOnline()
  const event = query.data
  if (!event) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { status, endAt, changedAt } = event
  return (
    <>
      {(query.stale || !online) && query.at !== null ? <OldCopy at={query.at} now={now} online={online} loading={query.loading} onRetry={query.reload} /> : null}
      <Told event={event} staff={staff} />
      {online && status !== 'draft' && now < endAt ? <Unreached key={changedAt} event={event} /> : null}
      <EventHead event={event} now={now} />
      <Feedback event={event} />
      <Materials event={event} />
      <Written event={event} />
      {online ? ways : null}
      {online ? <Actions event={event} now={now} onAsk={onAsk} /> : null}
      <Series event={event} now={now} />
    </>
  )
}
