/** One sign-up by staff, from the first name to an answer. */
import { momentWords } from '@components/dates/copy'
import { seek } from '@components/seek'
import type { EventView } from '@contract/event'
import { registerFor, type RosterParty } from '@contract/eventDesk'
import { clock, localDateOf } from '@domain/calendar'
import { healthNoticeText, MINOR_EVENT_TEXT } from '@domain/consents'
import type { About } from '@domain/decision'
import type { Phase } from '@domain/event'
import { normalPhone } from '@domain/person'
import { PARTY_LIMIT, type RegistrationRefusal } from '@domain/registration'
import { call } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { useRef, useState } from 'react'
import { refusals, type Said } from './copy'
import { askedOf, emptyDraft, personOf, wrongIn, type Draft, type DraftPerson, type Wrong } from './draft'
import { useRequestIds } from './requestIds'

export type Outcome =
  | { readonly at: 'filling' }
  | { readonly at: 'refused'; readonly text: string }
  | { readonly at: 'offline' }
  | { readonly at: 'unsure' }
  /** An earlier try without an answer had arrived, with other content. */
  | { readonly at: 'changed' }
  | { readonly at: 'failed'; readonly words: FailureWords }
  | { readonly at: 'done'; readonly party: RosterParty }

export type Assist = {
  readonly event: EventView
  readonly draft: Draft
  readonly asked: { readonly phone: boolean; readonly guardian: boolean }
  readonly outcome: Outcome
  /** Why nobody can be signed up now, whoever it is. */
  readonly closed: string | null
  readonly wrongAt: (field: string) => string | undefined
  readonly change: (part: Partial<Draft>) => void
  readonly changePerson: (key: number, part: Partial<DraftPerson>) => void
  readonly addPerson: () => void
  readonly removePerson: (key: number) => void
  readonly save: () => Promise<void>
  readonly startAgain: () => void
}

// how a phase refuses everybody, in the words of the rule
const closing: Readonly<Partial<Record<Phase, RegistrationRefusal>>> = { cancelled: 'cancelled', not_open_yet: 'not_open_yet', full: 'full', closed: 'closed', running: 'closed', over: 'closed', finished: 'closed' }

const idsIn = ({ personIds }: About): readonly string[] => (Array.isArray(personIds) ? personIds : [])

export function useAssist(event: EventView): Assist {
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [wrong, setWrong] = useState<Wrong>([])
  const [outcome, setOutcome] = useState<Outcome>({ at: 'filling' })
  const rows = useRef(0)
  const ids = useRequestIds()
  const today = localDateOf(clock())
  const asked = askedOf(draft, today)

  const saidOf = (about: About, names: ReadonlyMap<string, string>): Said => ({
    opensAt: momentWords(event.opensAt, clock()),
    ages: event.ages ?? {},
    unit: event.seats.unit,
    names: idsIn(about).flatMap((id) => names.get(id) ?? []).join('、'),
    limit: typeof about.limit === 'number' ? about.limit : PARTY_LIMIT
  })

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setWrong((before) => before.filter(({ field }) => !(field in part)))
    setOutcome({ at: 'filling' })
  }

  const inputOf = async () => {
    const phone = normalPhone(draft.phone)
    const { healthNotice } = event
    const persons = await Promise.all(
      draft.persons.map(async (person) => ({
        personId: await ids.personId(person),
        name: person.name.trim(),
        ...(person.kind === 'child' ? { birth: person.birth } : {}),
        ...(draft.buildingId ? { buildingId: draft.buildingId } : {})
      }))
    )
    return {
      requestId: await ids.requestId(),
      eventId: event.eventId,
      persons,
      ...(phone ? { phone } : {}),
      consents: {
        ...(asked.guardian && draft.guardian ? { minorEvent: MINOR_EVENT_TEXT } : {}),
        ...(healthNotice && draft.health ? { healthNotice: healthNoticeText(healthNotice.version) } : {})
      }
    }
  }

  const save = async () => {
    const missing = wrongIn(draft, today, event.healthNotice !== undefined)
    setWrong(missing)
    setOutcome({ at: 'filling' })
    const [first] = missing
    if (first) return seek(`${first.field}-field`)

    const input = await inputOf()
    const reply = await call(registerFor, input)
    if (reply.ok) {
      ids.answered()
      touch()
      return setOutcome({ at: 'done', party: reply.data.party })
    }
    const { failure } = reply
    if (failure.code === 'unavailable') return setOutcome(failure.sent === 'no' ? { at: 'offline' } : { at: 'unsure' })
    // our own mistake may come after the record was written, so the same request is tried again
    if (failure.code !== 'internal') ids.answered()
    if (failure.code === 'conflict') return setOutcome({ at: 'changed' })
    if (failure.code !== 'refused') return setOutcome({ at: 'failed', words: failureWords(failure, {}) })
    const names = new Map(input.persons.map(({ personId, name }) => [personId, name]))
    setOutcome({ at: 'refused', text: refusals[failure.reason](saidOf(failure.about ?? {}, names)) })
  }

  const reason = closing[event.phase]
  return {
    event,
    draft,
    asked,
    outcome,
    closed: reason ? refusals[reason](saidOf({}, new Map())) : null,
    wrongAt: (field) => wrong.find((one) => one.field === field)?.words,
    change,
    changePerson: (key, part) => {
      change({ persons: draft.persons.map((person) => (person.key === key ? { ...person, ...part } : person)) })
      setWrong((before) => before.filter(({ field }) => !Object.keys(part).some((name) => field === `${name}-${key}`)))
    },
    addPerson: () => {
      rows.current += 1
      change({ persons: [...draft.persons, personOf(rows.current)] })
    },
    removePerson: (key) => change({ persons: draft.persons.filter((person) => person.key !== key) }),
    save,
    startAgain: () => {
      setDraft(emptyDraft)
      setWrong([])
      setOutcome({ at: 'filling' })
    }
  }
}

export const mayAdd = ({ persons }: Draft): boolean => persons.length < PARTY_LIMIT
export const waits = ({ event }: Assist): boolean => event.phase === 'waiting_list'
