/** What was tapped at this desk and how far each of it has come: on this phone, in the book, not kept, taken back. */
import { namesOf } from '@components/rosterWords/copy'
import { checkIn, undoCheckIn, type CheckedIn, type RosterParty } from '@contract/eventDesk'
import type { CheckInMethod } from '@domain/checkIn'
import type { EventId, PersonId, RegistrationId } from '@domain/ids'
import type { FailureWords } from '@platform/faults/copy'
import type { Outbox } from '@platform/outbox/outbox'
import type { Item } from '@platform/outbox/state'
import type { EventRoster } from '@platform/useRoster'
import { useEffect, useRef, useState } from 'react'
import { copy } from './copy'
import { arrived, isArrival, saidIn, scopeOf } from './held'

export type DeskMethod = Exclude<CheckInMethod, 'self_scan'>
export type Progress = { readonly at: 'writing' } | { readonly at: 'held' } | { readonly at: 'done' } | { readonly at: 'undone' } | { readonly at: 'failed'; readonly words: FailureWords }
export type Mark = {
  readonly registrationId: RegistrationId
  readonly names: string
  readonly personIds: readonly PersonId[]
  readonly method: DeskMethod
  readonly progress: Progress
  readonly commandId?: string
}

/** Enough to see what was done last; whoever was not kept stays until somebody has looked. */
const MOST_DONE = 1

const open = ({ progress }: Mark): boolean => progress.at === 'writing' || progress.at === 'failed'

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const others = marks.filter(({ registrationId }) => registrationId !== mark.registrationId)
  const settled = others.filter((other) => !open(other)).slice(0, open(mark) ? MOST_DONE : MOST_DONE - 1)
  return [mark, ...others.filter((other) => open(other) || settled.includes(other))]
}

export type Marks = {
  readonly marks: readonly Mark[]
  readonly markOf: (registrationId: RegistrationId) => Mark | undefined
  readonly take: (party: RosterParty, personIds: readonly PersonId[], method: DeskMethod) => void
  readonly retry: (mark: Mark) => void
  readonly forget: (mark: Mark) => void
  readonly takenBack: (party: RosterParty) => void
  /** Takes back what this phone did, with or without a network; false where the phone cannot keep it. */
  readonly takeBack: (party: RosterParty, personIds: readonly PersonId[], of: string, reason: string) => Promise<boolean>
}

type Held = { readonly outbox: Outbox | null; readonly items: readonly Item[] }

export function useMarks(eventId: EventId, roster: EventRoster, { outbox, items }: Held): Marks {
  const [marks, setMarks] = useState<readonly Mark[]>([])
  // an answer finds the list as it is then, not as it was when it was asked
  const now = useRef(roster)
  now.current = roster

  const set = (mark: Mark) => setMarks((before) => withMark(before, mark))

  useEffect(
    () =>
      outbox?.onDone((item, data) => {
        if (item.scope !== scopeOf(eventId)) return
        const party = now.current.parties.find(({ registrationId }) => registrationId === saidIn(item).registrationId)
        if (party) now.current.merge([isArrival(item) ? arrived(party, data as CheckedIn) : (data as { readonly party: RosterParty }).party])
        setMarks((before) => before.map((mark) => (mark.commandId === item.commandId && mark.progress.at === 'held' ? { ...mark, progress: { at: 'done' } } : mark)))
      }),
    [outbox, eventId]
  )

  const about = () => ({ scope: scopeOf(eventId), madeAt: now.current.now, ...(now.current.list ? { list: now.current.list } : {}) })
  const failed = (full: boolean): Progress => ({ at: 'failed', words: { text: full ? copy.phoneFull : copy.notKept, again: true } })

  const send = async (mark: Mark) => {
    const { registrationId, personIds, method } = mark
    set({ ...mark, progress: { at: 'writing' } })
    const keeping = outbox ? await outbox.keep(checkIn, { eventId, registrationId, personIds: [...personIds], method }, about()) : { at: 'failed' as const }
    set(keeping.at === 'kept' ? { ...mark, commandId: keeping.commandId, progress: { at: 'held' } } : { ...mark, progress: failed(keeping.at === 'full') })
  }

  // what came second or was refused is said by the bar of the outbox
  const shown = marks.filter(({ commandId }) => !items.some((item) => item.commandId === commandId && item.standing.at !== 'waiting'))
  return {
    marks: shown,
    markOf: (registrationId) => shown.find((mark) => mark.registrationId === registrationId),
    take: (party, personIds, method) => {
      const names = namesOf(party.persons.filter(({ personId }) => personIds.includes(personId)))
      void send({ registrationId: party.registrationId, names, personIds, method, progress: { at: 'writing' } })
    },
    retry: (mark) => void send(mark),
    forget: ({ registrationId }) => setMarks((before) => before.filter((mark) => mark.registrationId !== registrationId)),
    takenBack: (party) => {
      now.current.merge([party])
      set({ registrationId: party.registrationId, names: namesOf(party.persons), personIds: [], method: 'lookup', progress: { at: 'undone' } })
    },
    async takeBack(party, personIds, of, reason) {
      const keeping = await outbox?.keep(undoCheckIn, { eventId, registrationId: party.registrationId, personIds: [...personIds], reason, of }, about())
      if (keeping?.at !== 'kept') return false
      set({ registrationId: party.registrationId, names: namesOf(party.persons), personIds: [], method: 'lookup', progress: { at: 'undone' } })
      return true
    }
  }
}
