/** What was handed over at this desk and how far each of it has come: on this phone, in the book, not kept, taken back. */
import { handOver, undoHandOver, type HandedOver, type PortionRow } from '@contract/distributionDesk'
import type { ProxyRelation } from '@domain/distributionEntitlement'
import { UNDO_SPAN } from '@domain/distributionEntitlement'
import type { CampaignId } from '@domain/ids'
import type { FailureWords } from '@platform/faults/copy'
import { isOnline } from '@platform/network'
import type { Outbox } from '@platform/outbox/outbox'
import type { Item } from '@platform/outbox/state'
import type { DeskRows } from '@platform/useDeskRows'
import { useEffect, useRef, useState } from 'react'
import { copy } from './copy'
import { handedAt, isHandOver, saidIn, scopeOf } from './held'

export type Receiver = { readonly kind: 'self' } | { readonly kind: 'proxy'; readonly name: string; readonly relation: ProxyRelation }
export type Progress = { readonly at: 'writing' } | { readonly at: 'held' } | { readonly at: 'done' } | { readonly at: 'undone' } | { readonly at: 'failed'; readonly words: FailureWords }
export type Mark = { readonly row: PortionRow; readonly receiver: Receiver; readonly progress: Progress; readonly commandId?: string }

/** Whoever stepped back from the table a moment ago may have been the wrong one; what was not kept stays until somebody has looked. */
const MOST_DONE = 3

const isOpen = ({ progress }: Mark): boolean => progress.at === 'writing' || progress.at === 'failed'
const isOf = (row: PortionRow) => (mark: Mark): boolean => mark.row.elderId === row.elderId && mark.row.itemId === row.itemId

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const others = marks.filter((other) => !isOf(mark.row)(other))
  const settled = others.filter((other) => !isOpen(other)).slice(0, MOST_DONE - 1)
  return [mark, ...others.filter((other) => isOpen(other) || settled.includes(other))]
}

export type Giving = {
  readonly marks: readonly Mark[]
  readonly markOf: (row: PortionRow) => Mark | undefined
  readonly give: (row: PortionRow, receiver: Receiver) => void
  /** It was handed over with a network, and answered. */
  readonly given: (row: PortionRow, handed: HandedOver, commandId: string) => void
  readonly retry: (mark: Mark) => void
  readonly forget: (mark: Mark) => void
  /** False where the phone cannot keep it. */
  readonly takeBack: (row: PortionRow, of: string) => Promise<boolean>
  /** The command by which this desk handed it over, while that can still be taken back. */
  readonly ownCommand: (row: PortionRow) => string | undefined
}

type Kept = { readonly outbox: Outbox | null; readonly items: readonly Item[] }

export function useGiving(campaignId: CampaignId, siteId: string | undefined, desk: DeskRows, { outbox, items }: Kept): Giving {
  const [marks, setMarks] = useState<readonly Mark[]>([])
  // an answer finds the list as it is then, not as it was when it was asked
  const now = useRef(desk)
  now.current = desk

  const set = (mark: Mark) => setMarks((before) => withMark(before, mark))

  useEffect(
    () =>
      outbox?.onDone((item, data) => {
        if (!(isHandOver(item) || item.endpoint === undoHandOver.name) || saidIn(item).campaignId !== campaignId) return
        if (isHandOver(item)) now.current.change(saidIn(item), handedAt((data as HandedOver).at))
        else now.current.merge([(data as { readonly row: PortionRow }).row])
        setMarks((before) => before.map((mark) => (mark.commandId === item.commandId && mark.progress.at === 'held' ? { ...mark, progress: { at: 'done' } } : mark)))
      }),
    [outbox, campaignId]
  )
  // what was refused or came second stands otherwise in the book than it does here
  const open = items.filter(({ standing }) => standing.at !== 'waiting').length
  useEffect(() => {
    if (open > 0) void now.current.reload()
  }, [open])

  const about = ({ elderId }: PortionRow) => ({ scope: scopeOf(elderId), madeAt: now.current.now, ...(now.current.work ? { list: now.current.work.signed } : {}) })
  const portionOf = ({ elderId, itemId }: PortionRow) => ({ campaignId, itemId, elderId })

  const send = async (mark: Mark) => {
    const { row, receiver } = mark
    set({ ...mark, progress: { at: 'writing' } })
    // without a network the bag leaves the hand before anybody was asked
    const said = { ...portionOf(row), channel: 'onsite' as const, receiver, ...(siteId ? { siteId } : {}), ...(isOnline() ? {} : { given: true as const }) }
    const keeping = outbox ? await outbox.keep(handOver, said, about(row)) : { at: 'failed' as const }
    set(keeping.at === 'kept' ? { ...mark, commandId: keeping.commandId, progress: { at: 'held' } } : { ...mark, progress: { at: 'failed', words: { text: keeping.at === 'full' ? copy.phoneFull : copy.notKept, again: true } } })
  }

  // what came second or was refused is said by the bar of the outbox
  const shown = marks.filter(({ commandId }) => !items.some((item) => item.commandId === commandId && item.standing.at !== 'waiting'))
  const commandFor = (row: PortionRow) => items.filter((item) => isHandOver(item) && saidIn(item).elderId === row.elderId && saidIn(item).itemId === row.itemId && item.standing.at === 'waiting').at(-1)?.commandId
  return {
    marks: shown,
    markOf: (row) => shown.find(isOf(row)),
    give: (row, receiver) => void send({ row, receiver, progress: { at: 'writing' } }),
    given: (row, handed, commandId) => {
      now.current.change(row, { status: 'delivered', handed: { at: handed.at, channel: 'onsite', ...(handed.awaitsWitness ? { awaitsWitness: true } : {}) } })
      set({ row, receiver: { kind: 'self' }, commandId, progress: { at: 'done' } })
    },
    retry: (mark) => void send(mark),
    forget: ({ row }) => setMarks((before) => before.filter((mark) => !isOf(row)(mark))),
    async takeBack(row, of) {
      const keeping = await outbox?.keep(undoHandOver, { ...portionOf(row), of }, about(row))
      if (keeping?.at !== 'kept') return false
      set({ row, receiver: { kind: 'self' }, progress: { at: 'undone' } })
      return true
    },
    ownCommand: (row) => {
      const late = row.handed !== undefined && now.current.now > row.handed.at + UNDO_SPAN
      return late ? undefined : (commandFor(row) ?? shown.find((mark) => isOf(row)(mark) && mark.progress.at === 'done')?.commandId)
    }
  }
}
