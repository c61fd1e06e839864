/** The words that everybody will read, and what is done when WeChat's check does not vouch for them (design decision 13). */
import { refuse, type Refused } from './decision'
import type { EventContent } from './event'

/** By field, as the form of an event names them. */
export type Texts = Readonly<Record<string, string>>

/** What the check made of some texts: the fields that must not be shown, and whether a person should read the rest, because it said so or said nothing. */
export type Looked = { readonly risky: readonly string[]; readonly unsure: boolean }

// a plan has words in every corner; those of its closed lists are harmless
const wordsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(wordsIn) : []
}

/** All that residents read of an event; each field is short enough to be looked at in one piece. */
export function publicTexts({ title, series, organiser, partners, place, intro, agenda, instructors, healthNotice, plan }: EventContent): Texts {
  const fields = { title, series, place, plan, intro, agenda, instructors, organiser: [organiser, partners], healthNotice: healthNotice?.text }
  return written(Object.fromEntries(Object.entries(fields).map(([field, part]) => [field, wordsIn(part).join('\n')])))
}

const written = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))

/** Those that were not there before: what stands has been looked at. */
export function newTexts(before: EventContent, after: EventContent): Texts {
  const known = publicTexts(before)
  return Object.fromEntries(Object.entries(publicTexts(after)).filter(([field, text]) => known[field] !== text))
}

/** The no to words that must not be shown, with the fields in which they stand. */
export const riskOf = ({ risky }: Looked): Refused<'text_risky'> | null => (risky.length > 0 ? refuse('text_risky', { fields: risky }) : null)
