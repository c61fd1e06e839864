/** Checking in oneself: from the code on the wall or from one's own sign-up, to who of the party is there. */
import { momentWords } from '@components/dates/copy'
import { phoneWords } from '@components/phoneWords'
import { seek } from '@components/seek'
import { readEvent, readRegistration, type RegistrationView } from '@contract/event'
import type { InputOf } from '@contract/endpoint'
import { arrive } from '@contract/eventWall'
import { clock } from '@domain/calendar'
import { CHECK_IN_LEAD } from '@domain/event'
import type { EventId, PersonId } from '@domain/ids'
import { call, type Failure } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { useParams } from '@platform/navigation'
import { scanCode } from '@platform/scan'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { arriveRefusalsFor, copy } from './copy'

const SIX_DIGITS = /^\d{6}$/

export type Outcome = { readonly at: 'open' } | { readonly at: 'said'; readonly words: FailureWords } | { readonly at: 'done'; readonly already: boolean }

export type Arriving = {
  readonly registration: Query<RegistrationView, never>
  /** None of one's own people is inside the event whose code was scanned, or no code was. */
  readonly stranger: { readonly eventId: EventId | undefined } | null
  readonly failure: FailureWords | null
  readonly chosen: readonly PersonId[]
  readonly whoMissing: boolean
  readonly digits: string
  readonly digitsWrong: boolean
  readonly outcome: Outcome
  readonly toggle: (personId: PersonId) => void
  readonly say: (digits: string) => void
  readonly scan: () => Promise<void>
  readonly byDigits: () => Promise<void>
  readonly reload: () => Promise<unknown>
}

export function useArriving(): Arriving {
  const { id, scene } = useParams()
  const event = useQuery(readEvent, !id && scene ? { eventId: scene } : null)
  const own = event.data?.mine.find(({ standing }) => standing === 'seated') ?? event.data?.mine[0]
  const registrationId = id ?? own?.registrationId
  const registration = useQuery(readRegistration, registrationId ? { registrationId } : null)
  const [ticks, setTicks] = useState<readonly PersonId[] | null>(null)
  const [whoMissing, setWhoMissing] = useState(false)
  const [digits, setDigits] = useState('')
  const [digitsWrong, setDigitsWrong] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>({ at: 'open' })

  const view = registration.data
  const expected = view?.persons.filter(({ presentAt }) => presentAt === undefined).map(({ personId }) => personId) ?? []
  // one alone is who holds the phone; who of a family came is a fact, and facts arrive empty
  const chosen = ticks ?? (view?.persons.length === 1 ? expected : [])

  const send = async (by: InputOf<typeof arrive>['by']) => {
    if (!view) return
    const reply = await call(arrive, { registrationId: view.registrationId, personIds: [...chosen], by })
    const opens = clock() < view.event.startAt - CHECK_IN_LEAD ? momentWords(view.event.startAt - CHECK_IN_LEAD, clock()) : ''
    if (!reply.ok) return setOutcome({ at: 'said', words: changeFailureWords(reply.failure, arriveRefusalsFor(phoneWords(view.contactPhone), opens, by.kind === 'digits')) })
    touch()
    await registration.reload()
    setOutcome({ at: 'done', already: reply.data.already.length === reply.data.present.length })
  }
  const asked = (): boolean => {
    setOutcome({ at: 'open' })
    setWhoMissing(chosen.length === 0)
    if (chosen.length === 0) seek('who')
    return chosen.length > 0
  }
  const failure: Failure | null = (!event.data && !event.loading ? event.failure : null) ?? (!view && !registration.loading ? registration.failure : null)

  return {
    registration,
    stranger: (!id && !scene) || event.data?.mine.length === 0 ? { eventId: event.data?.eventId } : null,
    failure: failure ? failureWords(failure, {}) : null,
    chosen,
    whoMissing,
    digits,
    digitsWrong,
    outcome,
    toggle: (personId) => {
      setWhoMissing(false)
      setTicks(chosen.includes(personId) ? chosen.filter((one) => one !== personId) : [...chosen, personId])
    },
    say: (text) => {
      setDigits(text)
      setDigitsWrong(false)
    },
    async scan() {
      if (!asked()) return
      const scanned = await scanCode()
      if (scanned.at === 'impossible') return setOutcome({ at: 'said', words: { text: copy.noCamera, again: false } })
      if (scanned.at === 'read') await send({ kind: 'code', code: scanned.code.slice(0, 200) || '?' })
    },
    async byDigits() {
      if (!asked()) return
      if (!SIX_DIGITS.test(digits.trim())) return setDigitsWrong(true)
      await send({ kind: 'digits', digits: digits.trim() })
    },
    reload: () => Promise.all([event.reload(), registration.reload()])
  }
}
