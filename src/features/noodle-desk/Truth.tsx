/** What of this desk's work has not reached the office, and what somebody must look at: what came second, and what was refused. */
import { stampWords } from '@components/dates/copy'
import { channelWords } from '@components/noodleWords/copy'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { TruthBar } from '@components/TruthBar'
import { handOver, undoHandOver, type HandedOver } from '@contract/distributionDesk'
import { useOnline } from '@platform/network'
import type { Item, Refusal } from '@platform/outbox/state'
import { copy, handRefusals, undoRefusals } from './copy'
import { saidIn, waitingIn } from './held'
import type { NoodleDesk } from './useNoodleDesk'

type Props = { readonly desk: NoodleDesk; readonly item: Item }

const nameIn = (desk: NoodleDesk, item: Item): string => desk.desk.rows.find(({ elderId }) => elderId === saidIn(item).elderId)?.name ?? ''

const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = { [handOver.name]: handRefusals, [undoHandOver.name]: undoRefusals }

/** Who was refused because another was first hears when and how. */
function refusalWords(desk: NoodleDesk, item: Item, failure: Refusal): string {
  if (failure.code !== 'refused') return copy.refusedNote
  const { reason, about = {} } = failure
  if (reason === 'already_handed_over' && typeof about.at === 'number') return copy.alreadyWhen(nameIn(desk, item), desk.item?.name ?? '', stampWords(about.at, desk.desk.now), about.channel === 'home' ? channelWords.home : channelWords.onsite)
  return sentences[item.endpoint]?.[reason] ?? copy.refusedNote
}

const conflictWords = (desk: NoodleDesk, item: Item, { first }: HandedOver): string =>
  first ? copy.conflictNote(nameIn(desk, item), stampWords(first.at, desk.desk.now), channelWords[first.channel]) : copy.conflictOther(nameIn(desk, item))

function Attention({ desk, item }: Props) {
  const seen = <SmallButton id={`seen-${item.commandId}`} fill text={copy.dismiss} onTap={() => desk.seen(item.commandId)} />
  switch (item.standing.at) {
    case 'waiting':
      return null
    case 'conflict':
      return (
        <Notice kind='wait' id={`conflict-${item.commandId}`} text={copy.conflict} note={conflictWords(desk, item, item.standing.data as HandedOver)}>
          {seen}
        </Notice>
      )
    case 'refused':
      return (
        <Notice kind='bad' seeks id={`refused-${item.commandId}`} text={copy.failed(nameIn(desk, item))} note={refusalWords(desk, item, item.standing.failure)}>
          {seen}
        </Notice>
      )
  }
}

export function Truth({ desk }: Pick<Props, 'desk'>) {
  const online = useOnline()
  const { held, item } = desk
  // without a network the bar that says so counts them too
  const quiet = online ? !held.resting : item?.kind !== 'cash'
  const open = held.items.filter(({ standing }) => standing.at !== 'waiting')
  return (
    <>
      <TruthBar waiting={waitingIn(held.items)} torn={held.torn} tornNote={copy.tornNote} sentAt={held.sentAt} now={desk.desk.now} quiet={quiet} onTry={desk.tryNow} />
      {open.map((item) => (
        <Attention key={item.commandId} desk={desk} item={item} />
      ))}
    </>
  )
}
