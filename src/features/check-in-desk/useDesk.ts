/** The desk at work: who is looked for, who was found, who of them is there. */
import { guestsFor, guestsOf, soughtOf } from '@components/rosterWords/findAmong'
import { seek } from '@components/seek'
import { me } from '@contract/account'
import type { EventView } from '@contract/event'
import { findParty, type RosterParty } from '@contract/eventDesk'
import type { EventId, PersonId, RegistrationId } from '@domain/ids'
import { call } from '@platform/client'
import { failureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { useOutbox } from '@platform/outbox/ownOutbox'
import type { Item, State } from '@platform/outbox/state'
import { scanCode } from '@platform/scan'
import { useQuery } from '@platform/useQuery'
import type { EventRoster } from '@platform/useRoster'
import { helpsAt, worksAt } from '@platform/workplaces'
import { useState } from 'react'
import { copy, findNotes, findRefusals } from './copy'
import { gateOf, type Gate } from './gate'
import { inOrder, unitsOf, type Guest } from './guests'
import { commandFor, itemsAt, withHeld } from './held'
import { useMarks, type DeskMethod, type Marks } from './useMarks'

type Found = { readonly ids: readonly RegistrationId[]; readonly method: DeskMethod }
type Ticks = { readonly of: RegistrationId; readonly personIds: readonly PersonId[] }
export type Lookup = { readonly at: 'idle' } | { readonly at: 'asking' } | { readonly at: 'failed'; readonly text: string; readonly note?: string }
/** What has been asked over the page. */
export type Over = { readonly at: 'nothing' } | { readonly at: 'paste' } | { readonly at: 'undo'; readonly party: Guest; readonly personIds: readonly PersonId[]; /** The command of this phone that is meant. */ readonly of?: string | undefined }

export type Desk = Marks & {
  readonly eventId: EventId
  readonly event: EventView
  readonly gate: Gate
  readonly roster: EventRoster
  readonly guests: readonly Guest[]
  readonly query: string
  /** Somebody is being looked for, by words or by code. */
  readonly seeking: boolean
  readonly sought: { readonly building: string | null; readonly name: string }
  readonly results: readonly Guest[]
  readonly chosen: Guest | null
  readonly ticked: readonly PersonId[]
  readonly whoMissing: boolean
  readonly lookup: Lookup
  readonly over: Over
  /** Staff also let in and sign up; helpers of one event check in. */
  readonly isStaff: boolean
  /** Named as a volunteer for this event. */
  readonly helps: boolean
  readonly hasRoom: (guest: Guest) => boolean
  readonly say: (text: string) => void
  readonly add: (word: string) => void
  readonly choose: (guest: Guest) => void
  readonly toggle: (personId: PersonId) => void
  readonly tickAll: () => void
  readonly confirm: () => void
  readonly clear: () => void
  readonly enter: () => void
  readonly scan: () => Promise<void>
  readonly findByCode: (code: string) => Promise<void>
  readonly ask: (over: Over) => void
  /** What this phone has done here and nobody else may know yet. */
  readonly held: Pick<State, 'items' | 'torn' | 'sentAt'> & { readonly resting: boolean; /** What was done here before has been read from the disk, and more can be kept. */ readonly ready: boolean }
  readonly tryNow: () => Promise<void>
  readonly seen: (item: Item) => void
  /** The command by which this phone checked them in, where the server has not answered it yet. */
  readonly ownCommand: (personIds: readonly PersonId[]) => string | undefined
}

const FOUR_DIGITS = /^\d{4}$/
// what a resident's code begins with; a scanner on a cable types it like a keyboard
const CODE = /^LJ1\./

const plain = (text: string): string => text.normalize('NFKC').trim()
export const expectedOf = ({ persons }: RosterParty) => persons.filter(({ presentAt }) => presentAt === undefined)

// a single is who stands there; who of a family came is a fact, and facts arrive empty
const firstTicks = (guest: Guest): readonly PersonId[] => (guest.persons.length === 1 ? expectedOf(guest).map(({ personId }) => personId) : [])

export function useDesk(eventId: EventId, event: EventView, roster: EventRoster): Desk {
  const known = useQuery(me, {}).data
  const { outbox, state } = useOutbox(known?.account)
  const items = itemsAt(state.items, eventId)
  const marks = useMarks(eventId, roster, { outbox, items })
  const parties = withHeld(roster.parties, items)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [picked, setPicked] = useState<RegistrationId | null>(null)
  const [ticks, setTicks] = useState<Ticks | null>(null)
  const [whoMissing, setWhoMissing] = useState(false)
  const [lookup, setLookup] = useState<Lookup>({ at: 'idle' })
  const [over, setOver] = useState<Over>({ at: 'nothing' })

  const guests = guestsOf(parties, roster.buildings)
  const seeking = query.trim() !== '' || found !== null
  const results = found ? guests.filter(({ registrationId }) => found.ids.includes(registrationId)) : inOrder(guestsFor(guests, query, roster.buildings))
  const only = seeking && results.length === 1 ? results[0] : undefined
  const chosen = guests.find(({ registrationId }) => registrationId === picked) ?? only ?? null
  const ticked = chosen ? (ticks?.of === chosen.registrationId ? ticks.personIds : firstTicks(chosen)).filter((id) => expectedOf(chosen).some(({ personId }) => personId === id)) : []

  const start = (text: string) => {
    setQuery(text)
    setFound(null)
    setPicked(null)
    setTicks(null)
    setWhoMissing(false)
    setLookup({ at: 'idle' })
  }

  const find = async (by: { readonly kind: 'code'; readonly code: string } | { readonly kind: 'digits'; readonly digits: string }) => {
    setLookup({ at: 'asking' })
    const reply = await call(findParty, { eventId, by })
    if (!reply.ok) {
      const { failure } = reply
      if (failure.code === 'unavailable') return findHere(by)
      const words = failureWords(failure, findRefusals)
      return setLookup({ at: 'failed', ...words, ...(failure.code === 'refused' ? { note: findNotes[failure.reason] } : {}) })
    }
    roster.merge(reply.data.parties)
    setLookup({ at: 'idle' })
    setFound({ ids: reply.data.parties.map(({ registrationId }) => registrationId), method: by.kind === 'code' ? 'staff_scan' : 'digits' })
  }

  /** Without a network a code tells whom it is of, and the list who that is; digits tell nothing. */
  const findHere = (by: { readonly kind: 'code'; readonly code: string } | { readonly kind: 'digits' }) => {
    if (by.kind === 'digits') return setLookup({ at: 'failed', text: copy.digitsOffline, note: copy.digitsOfflineNote })
    const [, event, party = ''] = by.code.split('.')
    const reason = !CODE.test(by.code) ? 'unknown_code' : event !== eventId ? 'another_event' : parties.some(({ registrationId }) => registrationId === party) ? null : 'unknown_code'
    if (reason) return setLookup({ at: 'failed', text: findRefusals[reason], note: findNotes[reason] })
    setLookup({ at: 'idle' })
    // nobody has looked at its signature
    setFound({ ids: [party], method: 'lookup' })
  }

  const say = (text: string) => {
    start(text)
    if (FOUR_DIGITS.test(plain(text))) void find({ kind: 'digits', digits: plain(text) })
  }

  const findByCode = async (code: string) => {
    start('')
    setOver({ at: 'nothing' })
    await find({ kind: 'code', code })
  }

  const tick = (personIds: readonly PersonId[]) => {
    if (!chosen) return
    setWhoMissing(false)
    setPicked(chosen.registrationId)
    setTicks({ of: chosen.registrationId, personIds })
  }

  const confirm = () => {
    if (!chosen || chosen.standing.at !== 'seated' || gateOf(event, roster.now).at !== 'open' || expectedOf(chosen).length === 0) return
    if (marks.markOf(chosen.registrationId)?.progress.at === 'writing') return
    if (ticked.length === 0) {
      setWhoMissing(true)
      return seek('who')
    }
    touch()
    marks.take(chosen, ticked, found?.method ?? 'lookup')
    start('')
  }

  return {
    ...marks,
    eventId,
    event,
    gate: gateOf(event, roster.now),
    roster: { ...roster, parties },
    guests,
    query,
    seeking,
    sought: soughtOf(query, roster.buildings),
    results,
    chosen,
    ticked,
    whoMissing,
    lookup,
    over,
    isStaff: worksAt(known, event.communityId),
    helps: helpsAt(known).some((help) => help.eventId === eventId && help.as === 'volunteer'),
    hasRoom: (guest) => event.seats.taken + unitsOf(guest, event.seats.unit) <= event.seats.capacity,
    say,
    add: (word) => start([query.trim(), word].filter(Boolean).join(' ')),
    choose: (guest) => {
      if (guest.persons.length > 1) seek('who')
      setPicked(guest.registrationId)
      setTicks(null)
      setWhoMissing(false)
    },
    toggle: (personId) => tick(ticked.includes(personId) ? ticked.filter((one) => one !== personId) : [...ticked, personId]),
    tickAll: () => chosen && tick(expectedOf(chosen).map(({ personId }) => personId)),
    confirm,
    clear: () => start(''),
    enter: () => (CODE.test(plain(query)) ? void findByCode(plain(query)) : confirm()),
    scan: async () => {
      const scanned = await scanCode()
      if (scanned.at === 'impossible') return setOver({ at: 'paste' })
      if (scanned.at === 'gave_up') return
      touch()
      await findByCode(scanned.code)
    },
    findByCode,
    ask: setOver,
    held: { items, torn: state.torn, sentAt: state.sentAt, resting: Object.keys(state.rests).length > 0, ready: outbox !== null },
    tryNow: async () => outbox?.tryNow(),
    seen: ({ commandId }) => void outbox?.dismiss(commandId),
    ownCommand: (personIds) => (personIds[0] === undefined ? undefined : commandFor(items, personIds[0]))
  }
}
