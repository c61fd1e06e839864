/** What was tapped at this desk and how far each of it has come: on its way, in the book, not in the book, taken back. */
import { namesOf } from '@components/rosterWords/copy'
import { checkIn, type CheckedIn, type RosterParty } from '@contract/eventDesk'
import type { Instant } from '@domain/calendar'
import type { CheckInMethod } from '@domain/checkIn'
import type { EventId, PersonId, RegistrationId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import type { EventRoster } from '@platform/useRoster'
import { useRef, useState } from 'react'
import { checkInRefusals } from './copy'

export type DeskMethod = Exclude<CheckInMethod, 'self_scan'>
export type Progress = { readonly at: 'sending' } | { readonly at: 'done' } | { readonly at: 'undone' } | { readonly at: 'already'; readonly presentAt: Instant } | { readonly at: 'failed'; readonly words: FailureWords }
export type Mark = {
  readonly registrationId: RegistrationId
  readonly names: string
  readonly personIds: readonly PersonId[]
  readonly method: DeskMethod
  readonly progress: Progress
}

/** Enough to see what was done last; whoever failed stays until somebody has looked. */
const MOST_DONE = 1

const open = ({ progress }: Mark): boolean => progress.at === 'sending' || progress.at === 'failed'

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
}

const arrived = (party: RosterParty, { present }: CheckedIn): RosterParty => ({
  ...party,
  persons: party.persons.map((person) => {
    const here = present.find(({ personId }) => personId === person.personId)
    return here ? { ...person, presentAt: here.presentAt } : person
  })
})

// another desk was first
function cameNow({ present, already }: CheckedIn): Progress {
  return already.length < present.length ? { at: 'done' } : { at: 'already', presentAt: Math.max(...present.map(({ presentAt }) => presentAt)) }
}

/** Nobody knew whether it had arrived; the list shows now that it had. */
function settled(mark: Mark, parties: readonly RosterParty[]): Mark {
  if (mark.progress.at !== 'failed') return mark
  const persons = parties.find(({ registrationId }) => registrationId === mark.registrationId)?.persons ?? []
  const came = mark.personIds.every((id) => persons.some(({ personId, presentAt }) => personId === id && presentAt !== undefined))
  return came ? { ...mark, progress: { at: 'done' } } : mark
}

export function useMarks(eventId: EventId, roster: EventRoster): Marks {
  const [marks, setMarks] = useState<readonly Mark[]>([])
  // an answer finds the list as it is then, not as it was when it was asked
  const now = useRef(roster)
  now.current = roster

  const set = (mark: Mark) => setMarks((before) => withMark(before.map((one) => settled(one, now.current.parties)), mark))

  const send = async (mark: Mark) => {
    const { registrationId, personIds, method } = mark
    set({ ...mark, progress: { at: 'sending' } })
    const reply = await call(checkIn, { eventId, registrationId, personIds: [...personIds], method })
    if (!reply.ok) {
      set({ ...mark, progress: { at: 'failed', words: changeFailureWords(reply.failure, checkInRefusals) } })
      return void now.current.reload()
    }
    const party = now.current.parties.find((one) => one.registrationId === registrationId)
    if (party) now.current.merge([arrived(party, reply.data)])
    set({ ...mark, progress: cameNow(reply.data) })
  }

  const shown = marks.map((mark) => settled(mark, roster.parties))
  return {
    marks: shown,
    markOf: (registrationId) => shown.find((mark) => mark.registrationId === registrationId),
    take: (party, personIds, method) => {
      const names = namesOf(party.persons.filter(({ personId }) => personIds.includes(personId)))
      void send({ registrationId: party.registrationId, names, personIds, method, progress: { at: 'sending' } })
    },
    retry: (mark) => void send(mark),
    forget: ({ registrationId }) => setMarks((before) => before.filter((mark) => mark.registrationId !== registrationId)),
    takenBack: (party) => {
      now.current.merge([party])
      set({ registrationId: party.registrationId, names: namesOf(party.persons), personIds: [], method: 'lookup', progress: { at: 'undone' } })
    }
  }
}
