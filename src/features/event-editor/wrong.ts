/** What is still missing or wrong in a form: the rules of publishing are asked, and the screen adds only what cannot even be sent. */
import { clock } from '@domain/calendar'
import { normalPhone } from '@domain/person'
import { missingFields } from '@domain/publishing'
import { copy, wrongWords } from './copy'
import { contentOf, type Form } from './form'

/** By field, in the order of the page. */
export type Wrong = Readonly<Record<string, string>>

/** The fields from top to bottom, by the names the rules give them. */
const fields = ['kind', 'title', 'series', 'startAt', 'endAt', 'opensAt', 'closesAt', 'place', 'capacity', 'ages', 'plan', 'intro', 'agenda', 'instructors', 'partners', 'organiser', 'healthNotice', 'contactPhone', 'emergencyPhone'] as const

/** Without these nothing can be kept for others. */
const indispensable: readonly string[] = ['kind', 'title', 'startAt', 'place', 'organiser', 'contactPhone', 'emergencyPhone']

const unreadable = (phone: string): boolean => phone.trim() !== '' && normalPhone(phone) === null

const sayAll = (names: readonly string[]): Wrong => Object.fromEntries(names.map((name) => [name, wrongWords[name] ?? copy.wrongHere]))

/** What keeps the form from being sent at all. */
function unsendable(form: Form): Wrong {
  return {
    ...sayAll([...(form.kind === null ? ['kind'] : []), ...(form.on === '' ? ['startAt'] : []), ...(form.organiser.trim() === '' ? ['organiser'] : [])]),
    ...(unreadable(form.contactPhone) ? { contactPhone: copy.badPhone } : {}),
    ...(unreadable(form.emergencyPhone) ? { emergencyPhone: copy.badPhone } : {})
  }
}

/** What is missing before anybody can be invited. Without a day, nothing is said of hours. */
export function missingIn(form: Form): Wrong {
  const missing = missingFields(contentOf(form, clock())).filter((field) => form.on !== '' || (field !== 'endAt' && field !== 'closesAt'))
  return { ...sayAll(missing), ...unsendable(form) }
}

/** What is missing before a draft can be kept in the cloud. */
export function missingForDraft(form: Form): Wrong {
  const all = missingIn(form)
  const sent = (field: string) => indispensable.includes(field) && (field !== 'emergencyPhone' || unreadable(form.emergencyPhone))
  return Object.fromEntries(Object.entries(all).filter(([field]) => sent(field)))
}

/** Where words stand that must not be shown. */
export const riskyIn = (fields: unknown): Wrong => Object.fromEntries(Array.isArray(fields) ? fields.map((field: string) => [field, copy.riskyHere]) : [])

/** What only a reviewer opens. */
export const opensIn = (fields: unknown): Wrong => Object.fromEntries(Array.isArray(fields) ? fields.map((field: string) => [field, copy.opensHere]) : [])

export const wrongAbout = (names: readonly string[]): Wrong => sayAll(names)

/** In the order of the page, what it does not know at the end. */
export const wrongFields = (wrong: Wrong): readonly string[] => [...new Set([...fields.filter((field) => wrong[field] !== undefined), ...Object.keys(wrong)])]

export const firstWrong = (wrong: Wrong): string | undefined => wrongFields(wrong)[0]
