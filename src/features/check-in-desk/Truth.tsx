/** What of this desk's work has reached the office and what has not: how many wait, since when, and what somebody must look at. */
import { stampWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { namesOf } from '@components/rosterWords/copy'
import { SmallButton } from '@components/SmallButton'
import { TruthBar } from '@components/TruthBar'
import type { CheckedIn } from '@contract/eventDesk'
import type { Item } from '@platform/outbox/state'
import { useOnline } from '@platform/network'
import { checkInRefusals, copy } from './copy'
import { saidIn } from './held'
import type { Desk } from './useDesk'

type Props = { readonly desk: Desk }

function namesIn(desk: Desk, personIds: readonly string[]): string {
  const persons = desk.roster.parties.flatMap((party) => party.persons).filter(({ personId }) => personIds.includes(personId))
  return persons.length > 0 ? namesOf(persons) : copy.people(personIds.length)
}

/** Another was first: who came, when, and at whose hand. */
function Conflict({ desk, item, data: { already } }: Props & { readonly item: Item; readonly data: CheckedIn }) {
  const lines = already.map(({ personId, presentAt, method, by }) => copy.elsewhere(namesIn(desk, [personId]), stampWords(presentAt, desk.roster.now), by, copy.methods[method]))
  return (
    <Notice kind='wait' id={`conflict-${item.commandId}`} text={copy.conflict} note={lines.join('；')}>
      <SmallButton id={`seen-${item.commandId}`} fill text={copy.dismiss} onTap={() => desk.seen(item)} />
    </Notice>
  )
}

function refusalWords(item: Item): string {
  if (item.standing.at !== 'refused') return ''
  const { failure } = item.standing
  const known = failure.code === 'refused' ? Object.entries(checkInRefusals).find(([reason]) => reason === failure.reason) : undefined
  return known?.[1] ?? copy.refusedNote
}

function Attention({ desk, item }: Props & { readonly item: Item }) {
  if (item.standing.at === 'conflict') return <Conflict desk={desk} item={item} data={item.standing.data as CheckedIn} />
  return (
    <Notice kind='bad' id={`refused-${item.commandId}`} text={copy.failed(namesIn(desk, saidIn(item).personIds))} note={refusalWords(item)}>
      <SmallButton id={`seen-${item.commandId}`} fill text={copy.dismiss} onTap={() => desk.seen(item)} />
    </Notice>
  )
}

export function Truth({ desk }: Props) {
  const online = useOnline()
  const { held, roster } = desk
  const open = held.items.filter(({ standing }) => standing.at !== 'waiting')
  return (
    <>
      <TruthBar waiting={held.items.length - open.length} torn={held.torn} tornNote={copy.tornNote} sentAt={held.sentAt} now={roster.now} quiet={online && !held.resting} onTry={desk.tryNow} />
      {open.map((item) => (
        <Attention key={item.commandId} desk={desk} item={item} />
      ))}
    </>
  )
}
