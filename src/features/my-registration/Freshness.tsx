/** Since when the sign-up holds, as long as nothing newer has come. */
import { OldCopy } from '@components/OldCopy'
import { clock } from '@domain/calendar'
import { useOnline } from '@platform/network'
import { copy } from './copy'
import type { Registration } from './useRegistration'

export function Freshness({ registration: { query } }: { readonly registration: Registration }) {
  const { data, at, stale, loading, reload } = query
  const online = useOnline()
  const kept = data?.checkIn ? copy.codeKept : undefined
  return (stale || !online) && at !== null ? <OldCopy at={at} now={clock()} online={online} loading={loading} works={kept} onRetry={reload} /> : null
}
