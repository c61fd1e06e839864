/** Since when the page holds, as long as nothing newer has come. */
import { OldCopy } from '@components/OldCopy'
import { useOnline } from '@platform/network'
import type { Home } from './useHome'

export function Freshness({ home: { now, registrations, events, reload } }: { readonly home: Home }) {
  const online = useOnline()
  const old = [registrations, events].filter(({ data, stale }) => data !== null && stale)
  const times = old.flatMap(({ at }) => (at === null ? [] : [at]))
  if (times.length === 0) return null
  return <OldCopy at={Math.min(...times)} now={now} online={online} loading={old.some(({ loading }) => loading)} onRetry={reload} />
}
