/** What of the day's visits has not reached the office, and what came back that somebody must look at. */
import { stampWords } from '@components/dates/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { TruthBar } from '@components/TruthBar'
import type { LeftPortion, LoggedVisit } from '@contract/visit'
import { useOnline } from '@platform/network'
import { isWaiting, type Item, type Refusal } from '@platform/outbox/state'
import { saidAtDoor, type DayOnPhone } from '@platform/useDay'
import { copy, logRefusals } from './copy'

type Props = { readonly day: DayOnPhone }

const nameIn = ({ elders }: DayOnPhone, item: Item): string => elders?.find(({ elderId }) => elderId === saidAtDoor(item).elderId)?.name ?? copy.somebody

function refusalWords(failure: Refusal): string {
  if (failure.code === 'forbidden') return copy.forbidden
  if (failure.code !== 'refused') return copy.refusedNote
  return Object.entries(logRefusals).find(([reason]) => reason === failure.reason)?.[1] ?? copy.refusedNote
}

function conflictLine({ campaigns, now }: DayOnPhone, { campaignId, itemId, first, doubt }: LeftPortion): string {
  const item = campaigns.find((one) => one.campaignId === campaignId)?.items.find((one) => one.itemId === itemId)?.name ?? ''
  return copy.conflictLine(item, first ? copy.first(stampWords(first.at, now), first.channel) : doubt ? copy.doubt(doubt) : copy.notWritten)
}

const isOpen = ({ standing, refused }: LeftPortion): boolean => standing === 'conflict' || refused !== undefined

function Attention({ day, item }: Props & { readonly item: Item }) {
  const name = nameIn(day, item)
  const seen = <SmallButton id={`seen-${item.commandId}`} fill text={copy.understood} onTap={() => day.outbox?.dismiss(item.commandId)} />
  switch (item.standing.at) {
    case 'waiting':
      return null
    case 'conflict':
      return (
        <Notice kind='wait' id={`conflict-${item.commandId}`} text={copy.conflict(name)} note={[...(item.standing.data as LoggedVisit).portions.filter(isOpen).map((portion) => conflictLine(day, portion)), copy.conflictNote].join('。')}>
          {seen}
        </Notice>
      )
    case 'refused':
      return (
        <Notice kind='bad' id={`refused-${item.commandId}`} text={copy.failed(name)} note={refusalWords(item.standing.failure)}>
          {seen}
        </Notice>
      )
  }
}

export function Truth({ day }: Props) {
  const online = useOnline()
  const open = day.items.filter((item) => !isWaiting(item))
  return (
    <>
      <TruthBar waiting={day.waiting} torn={day.torn} tornNote={copy.tornNote} sentAt={day.sentAt} now={day.now} quiet={online && !day.resting} onTry={async () => day.outbox?.tryNow()} />
      {day.settled > 0 && day.items.length === 0 ? <Note text={copy.sent(day.settled)} /> : null}
      {open.map((item) => (
        <Attention key={item.commandId} day={day} item={item} />
      ))}
    </>
  )
}
