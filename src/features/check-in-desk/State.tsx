/** What keeps the desk from its work: no network, not the hour, called off; each with the way on. */
import { momentWords, stampWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { useOnline } from '@platform/network'
import { copy } from './copy'
import type { Desk } from './useDesk'

function Closed({ desk: { gate, roster, isStaff } }: { readonly desk: Desk }) {
  switch (gate.at) {
    case 'open':
      return null
    case 'early':
      return <Notice kind='wait' id='too-early' text={copy.early(momentWords(gate.opensAt, roster.now))} note={copy.earlyNote} />
    case 'over':
      return <Notice kind='wait' id='over' text={copy.over} note={copy.overNote} />
    case 'cancelled':
      return <Notice kind='bad' id='cancelled' text={copy.calledOff} note={copy.calledOffNote(gate.reason, isStaff)} />
  }
}

export function State({ desk }: { readonly desk: Desk }) {
  const online = useOnline()
  const { people, now } = desk.roster
  return (
    <>
      {online ? null : <Notice kind='wait' id='offline' text={copy.offline} note={copy.offlineNote(stampWords(people.data?.at ?? now, now))} />}
      {online && people.stale && people.data ? <OldCopy at={people.data.at} now={now} online loading={people.loading} onRetry={desk.roster.reload} /> : null}
      <Closed desk={desk} />
    </>
  )
}
