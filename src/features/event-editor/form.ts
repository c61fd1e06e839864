/** What staff fill in about an event, as it stands on the screen, and how it becomes what is sent. */
import type { draftEvent } from '@contract/event'
import type { InputOf } from '@contract/endpoint'
import { addDays, at, HOUR, localDateOf, localParts, MINUTE, type Instant, type LocalDate } from '@domain/calendar'
import { CANCEL_DEADLINE, defaultWaitingLimit, MOST_WAITING, type CapacityUnit, type EventContent, type EventKind } from '@domain/event'
import type { EventPlan } from '@domain/eventPlan'
import { normalPhone } from '@domain/person'
import { usualPlans } from './copy'
import { writtenPlan } from './plan/written'

export type AgendaRow = { readonly title: string; readonly minutes: number; readonly lead: string }
export type TeacherRow = { readonly name: string; readonly title: string; readonly bio: string }
export type OpensBy = 'now' | 'at'
export type ClosesBy = 'before' | 'evening' | 'at'
const waitingBys = ['half', 'same', 'none'] as const
export type WaitingBy = (typeof waitingBys)[number]

export type Form = {
  /** Null until it was chosen: everything else follows from it. */
  readonly kind: EventKind | null
  readonly title: string
  readonly series: string
  readonly organiser: string
  readonly partners: readonly string[]
  readonly placeName: string
  readonly placeNote: string
  /** Empty until a day was picked. Times are `HH:mm`. */
  readonly on: LocalDate | ''
  readonly starts: string
  readonly ends: string
  readonly opensBy: OpensBy
  readonly opensOn: LocalDate
  readonly opens: string
  readonly closesBy: ClosesBy
  readonly closesOn: LocalDate
  readonly closes: string
  readonly unit: CapacityUnit
  readonly units: number
  readonly persons: number | null
  readonly waiting: WaitingBy
  readonly min: number | null
  readonly max: number | null
  readonly audience: EventContent['audience']
  readonly intro: string
  readonly agenda: readonly AgendaRow[]
  readonly teachers: readonly TeacherRow[]
  readonly healthNotice: string
  readonly contactPhone: string
  readonly emergencyPhone: string
  /** What only this kind of event needs; null where it needs nothing. */
  readonly plan: EventPlan | null
}

export type Written = InputOf<typeof draftEvent>['content']

/** What an event of a kind usually looks like; all of it can be changed. */
const usual: Readonly<Record<EventKind, Pick<Form, 'unit' | 'units' | 'starts' | 'ends'>>> = {
  salon: { unit: 'family', units: 12, starts: '14:00', ends: '15:30' },
  workshop: { unit: 'person', units: 20, starts: '09:00', ends: '11:00' },
  competition: { unit: 'child', units: 24, starts: '09:00', ends: '11:00' },
  volunteer_outing: { unit: 'person', units: 20, starts: '09:00', ends: '11:00' },
  lecture: { unit: 'person', units: 50, starts: '09:30', ends: '11:00' }
}

export const withKind = (form: Form, kind: EventKind): Form => ({ ...form, ...usual[kind], kind, plan: usualPlans[kind] })

export function emptyForm(community: { readonly name: string; readonly phone: string }, now: Instant): Form {
  const today = localDateOf(now)
  return {
    kind: null,
    title: '',
    series: '',
    organiser: community.name,
    partners: [],
    placeName: '',
    placeNote: '',
    on: '',
    ...usual.workshop,
    opensBy: 'now',
    opensOn: today,
    opens: '09:00',
    closesBy: 'before',
    closesOn: today,
    closes: '18:00',
    persons: null,
    waiting: 'half',
    min: null,
    max: null,
    audience: 'all',
    intro: '',
    agenda: [],
    teachers: [],
    healthNotice: '',
    contactPhone: community.phone,
    emergencyPhone: '',
    plan: null
  }
}

const EVENING = '20:00'

const onTheClock = (moment: Instant): string => {
  const { hour, minute } = localParts(moment)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** NaN while no day was picked, which no rule takes for a moment. */
export const momentOf = (on: LocalDate | '', time: string): Instant => (on === '' ? NaN : at(`${on}T${time}`))

export const opensAt = ({ opensBy, opensOn, opens }: Form, now: Instant): Instant => (opensBy === 'now' ? now - (now % MINUTE) : momentOf(opensOn, opens))

export function closesAt({ closesBy, closesOn, closes, on, starts }: Form): Instant {
  if (closesBy === 'at') return momentOf(closesOn, closes)
  if (closesBy === 'evening') return on === '' ? NaN : momentOf(addDays(on, -1), EVENING)
  return momentOf(on, starts) - CANCEL_DEADLINE
}

/** A time of one's own begins with what held before. */
export function openingAt(form: Form, now: Instant): Partial<Form> {
  const before = opensAt(form, now)
  return { opensBy: 'at', opensOn: localDateOf(before), opens: onTheClock(before) }
}

export function closingAt(form: Form): Partial<Form> {
  const before = closesAt(form)
  return Number.isNaN(before) ? { closesBy: 'at' } : { closesBy: 'at', closesOn: localDateOf(before), closes: onTheClock(before) }
}

const waitingLimits = (units: number): Readonly<Record<WaitingBy, number>> => ({ half: Math.min(defaultWaitingLimit(units), MOST_WAITING), same: Math.min(units, MOST_WAITING), none: 0 })

/** Left out when nothing stands there. */
const line = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> => (text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<Name, string>))

const phoneOf = (text: string): string => normalPhone(text) ?? text.trim()

/** The content as the form says it; rows without a name are not there. */
export function contentOf(form: Form, now: Instant): EventContent {
  const plan = form.plan ? writtenPlan(form.plan) : undefined
  const ages = { ...(form.min === null ? {} : { min: form.min }), ...(form.max === null ? {} : { max: form.max }) }
  return {
    kind: form.kind ?? 'lecture',
    title: form.title.trim(),
    ...line('series', form.series),
    organiser: form.organiser.trim(),
    partners: form.partners.map((name) => name.trim()).filter((name) => name !== ''),
    place: { name: form.placeName.trim(), ...line('note', form.placeNote) },
    startAt: momentOf(form.on, form.starts),
    endAt: momentOf(form.on, form.ends),
    opensAt: opensAt(form, now),
    closesAt: closesAt(form),
    capacity: { unit: form.unit, units: form.units, ...(form.persons === null ? {} : { persons: form.persons }), waitingLimit: waitingLimits(form.units)[form.waiting] },
    ...(form.min === null && form.max === null ? {} : { ages }),
    audience: form.audience,
    ...line('intro', form.intro),
    agenda: form.agenda.filter(({ title }) => title.trim() !== '').map(({ title, minutes, lead }) => ({ title: title.trim(), minutes, ...line('lead', lead) })),
    instructors: form.teachers.filter(({ name }) => name.trim() !== '').map(({ name, title, bio }) => ({ name: name.trim(), ...line('title', title), ...line('bio', bio) })),
    ...(form.healthNotice.trim() === '' ? {} : { healthNotice: { text: form.healthNotice.trim(), version: 1 } }),
    contactPhone: phoneOf(form.contactPhone),
    ...line('emergencyPhone', phoneOf(form.emergencyPhone)),
    ...(plan ? { plan } : {})
  }
}

/** As it goes over the wire: the cloud counts the versions of a health notice. */
export function writtenOf({ healthNotice, ...content }: EventContent): Written {
  return {
    ...content,
    partners: [...content.partners],
    agenda: [...content.agenda],
    instructors: [...content.instructors],
    ...(healthNotice ? { healthNotice: healthNotice.text } : {})
  }
}

const closesByOf = ({ startAt, closesAt }: EventContent): ClosesBy => {
  if (closesAt === startAt - CANCEL_DEADLINE) return 'before'
  return closesAt === momentOf(addDays(localDateOf(startAt), -1), EVENING) ? 'evening' : 'at'
}

const waitingByOf = ({ units, waitingLimit }: EventContent['capacity']): WaitingBy => waitingBys.find((by) => waitingLimits(units)[by] === waitingLimit) ?? 'half'

/** What was written before, to be written on. A sign-up that has opened stays as it opened, unless nobody has seen it yet. */
export function formOf(content: EventContent, published: boolean, now: Instant): Form {
  const { place, startAt, endAt, capacity, ages } = content
  return {
    kind: content.kind,
    title: content.title,
    series: content.series ?? '',
    organiser: content.organiser,
    partners: content.partners,
    placeName: place.name,
    placeNote: place.note ?? '',
    on: localDateOf(startAt),
    starts: onTheClock(startAt),
    ends: onTheClock(endAt),
    opensBy: !published && content.opensAt <= now + HOUR ? 'now' : 'at',
    opensOn: localDateOf(content.opensAt),
    opens: onTheClock(content.opensAt),
    closesBy: closesByOf(content),
    closesOn: localDateOf(content.closesAt),
    closes: onTheClock(content.closesAt),
    unit: capacity.unit,
    units: capacity.units,
    persons: capacity.persons ?? null,
    waiting: waitingByOf(capacity),
    min: ages?.min ?? null,
    max: ages?.max ?? null,
    audience: content.audience,
    intro: content.intro ?? '',
    agenda: content.agenda.map(({ title, minutes, lead = '' }) => ({ title, minutes, lead })),
    teachers: content.instructors.map(({ name, title = '', bio = '' }) => ({ name, title, bio })),
    healthNotice: content.healthNotice?.text ?? '',
    contactPhone: content.contactPhone,
    emergencyPhone: content.emergencyPhone ?? '',
    plan: content.plan ?? usualPlans[content.kind]
  }
}
