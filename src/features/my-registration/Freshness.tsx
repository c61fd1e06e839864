/** Since when the sign-up holds, as long as nothing newer has come. */
import { OldCopy } from '@components/OldCopy'
import { clock } from '@domain/calendar'
import { useOnline } from '@platform/network'
import type { Registration } from './useRegistration'

export function Freshness({ registration: { query } }: { readonly registration: Registration }) {
  const { at, stale, loading, reload } = query
  const online = useOnline()
  return stale && at !== null ? <OldCopy at={at} now={clock()} online={online} loading={loading} onRetry={reload} /> : null
}
