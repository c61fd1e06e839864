/** One sign-up on its way from the choice of persons to an answer. */
import { seek } from '@components/seek'
import type { MeView } from '@contract/account'
import type { RefusalOf } from '@contract/endpoint'
import { readRegistration, registerForEvent, type EventView, type RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { healthNoticeText, MINOR_EVENT_TEXT } from '@domain/consents'
import type { About } from '@domain/decision'
import type { PersonId } from '@domain/ids'
import { normalPhone } from '@domain/person'
import type { RegistrationRefusal } from '@domain/registration'
import { call, type Failure } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { open, replace } from '@platform/navigation'
import { places } from '@platform/places'
import { keepCopy } from '@platform/storage'
import { copyName } from '@platform/useQuery'
import { useEffect, useRef, useState } from 'react'
import { askedOf, decide, lacksChildren, likelyParty, refusedAnyway, wantsChild, type Asked, type Given } from './preview'
import { answered, requestIdFor } from './requests'
import { useArrivals } from './useArrivals'

export type Missing = 'persons' | 'child' | 'consent' | 'health' | 'guardianPhone'
export type Refusal = RefusalOf<typeof registerForEvent>

export type Outcome =
  | { readonly at: 'filling'; readonly missing: Missing | null }
  | { readonly at: 'refused'; readonly reason: Refusal; readonly about: About }
  | { readonly at: 'unsure'; readonly requestId: string }
  | { readonly at: 'offline' }
  | { readonly at: 'failed'; readonly words: FailureWords }

export type Signup = {
  readonly event: EventView
  readonly me: MeView
  readonly chosen: readonly PersonId[]
  readonly asked: Asked
  readonly agreed: boolean
  readonly guardianPhone: string
  readonly outcome: Outcome
  readonly sending: boolean
  /** Too young to sign anybody up: there is nothing to fill in. */
  readonly byParents: boolean
  readonly toggle: (personId: PersonId) => void
  readonly addFamily: () => void
  readonly agree: () => void
  readonly tellGuardianPhone: (phone: string) => void
  readonly confirm: () => Promise<void>
}

/** Which statement was ticked: a tick under the health notice is no consent to a child who is chosen afterwards. */
type Tick = 'consent' | 'health'

const filling: Outcome = { at: 'filling', missing: null }

/** Where each missing thing stands on the page. */
const anchors: Readonly<Record<Missing, string>> = { persons: 'who', child: 'no-child', consent: 'consent-tick', health: 'health-tick', guardianPhone: 'guardianPhone-field' }

/** What the rule misses and this form can still give. */
const missingFor = (reason: RegistrationRefusal, asked: Asked): Missing | null => {
  if (reason === 'guardian_needed' && asked.consent) return 'consent'
  if (reason === 'health_notice_needed') return 'health'
  return reason === 'guardian_phone_needed' && asked.guardianPhone ? 'guardianPhone' : null
}

function show(registration: RegistrationView): void {
  const { registrationId, event } = registration
  // the next page begins with this answer
  keepCopy(copyName(readRegistration, { registrationId }), { data: registration, at: clock() })
  touch()
  replace(places.registration, { id: registrationId, event: event.eventId })
}

/** Who signs up for what, and how the event is read anew after an answer. */
export type SignupFor = { readonly event: EventView; readonly me: MeView; readonly reload: () => Promise<void> }

export function useSignup({ event, me, reload }: SignupFor): Signup {
  const [picked, setPicked] = useState(() => likelyParty(event, me))
  const [ticked, setTicked] = useState<Tick | null>(null)
  const [guardianPhone, setGuardianPhone] = useState('')
  const anyway = refusedAnyway(event, me)
  const [outcome, setOutcome] = useState<Outcome>(anyway ? { at: 'refused', reason: anyway, about: {} } : filling)
  const [sending, setSending] = useState(false)
  const here = useRef(true)
  useEffect(() => () => void (here.current = false), [])
  const welcome = useArrivals(me, (arrived) => setPicked((before) => [...before, ...arrived]))

  const chosen = picked.filter((personId) => !event.mine.some((one) => one.personId === personId))
  const asked = askedOf(event, me, chosen)
  const phone = normalPhone(guardianPhone)
  const tick: Tick = asked.consent ? 'consent' : 'health'
  const agreed = ticked === tick
  const given: Given = { guardianConsent: agreed, healthNoticeRead: agreed, guardianPhone: phone !== null }

  const changing = <Value>(change: (value: Value) => void) => (value: Value) => {
    setOutcome(filling)
    change(value)
  }

  const lacks = (missing: Missing) => {
    setOutcome({ at: 'filling', missing })
    seek(anchors[missing])
  }

  const inputOf = () => ({
    eventId: event.eventId,
    // in the order of the family, whatever was tapped first: the same people are the same request
    personIds: me.family.map(({ personId }) => personId).filter((personId) => chosen.includes(personId)),
    consents: {
      ...(asked.consent ? { minorEvent: MINOR_EVENT_TEXT } : {}),
      ...(event.healthNotice ? { healthNotice: healthNoticeText(event.healthNotice.version) } : {})
    },
    ...(asked.guardianPhone && phone ? { guardianPhone: phone } : {})
  })

  const fail = (failure: Failure<Refusal>, requestId: string) => {
    const open = failure.code === 'unavailable' || failure.code === 'internal'
    if (!open) answered(requestId)
    if (failure.code === 'refused') {
      setOutcome({ at: 'refused', reason: failure.reason, about: failure.about ?? {} })
      if (failure.reason === 'health_notice_needed') setTicked(null)
      void reload()
    } else if (failure.code === 'unavailable') {
      setOutcome(failure.sent === 'no' ? { at: 'offline' } : { at: 'unsure', requestId })
    } else {
      setOutcome({ at: 'failed', words: failureWords(failure, {}) })
    }
  }

  const send = async () => {
    const input = inputOf()
    const requestId = await requestIdFor(event.eventId, JSON.stringify(input))
    setOutcome(filling)
    setSending(true)
    const reply = await call(registerForEvent, { requestId, ...input })
    setSending(false)
    if (!reply.ok) return fail(reply.failure, requestId)
    answered(requestId)
    // whoever has gone on meanwhile finds the place on the page of the event
    if (here.current) show(reply.data)
  }

  const confirm = async () => {
    const childless = wantsChild(event, me, chosen)
    if (chosen.length === 0) return lacks(childless && (event.seats.unit === 'child' || lacksChildren(event, me)) ? 'child' : 'persons')
    const answer = decide(event, me, chosen, given)
    if (answer.accepted) return send()
    const missing = answer.reason === 'family_shape' && childless ? 'child' : missingFor(answer.reason, asked)
    if (missing) return lacks(missing)
    setOutcome({ at: 'refused', reason: answer.reason, about: answer.about ?? {} })
  }

  return {
    event,
    me,
    chosen,
    asked,
    agreed,
    guardianPhone,
    outcome,
    sending,
    byParents: anyway === 'guardian_needed',
    toggle: changing((personId: PersonId) => setPicked((before) => (before.includes(personId) ? before.filter((one) => one !== personId) : [...before, personId]))),
    addFamily: () => {
      welcome()
      open(places.member)
    },
    agree: () => {
      setOutcome(filling)
      setTicked(agreed ? null : tick)
    },
    tellGuardianPhone: changing(setGuardianPhone),
    confirm
  }
}
