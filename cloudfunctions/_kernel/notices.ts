/** What is told to people through WeChat: short fields into templates that they agreed to, one message for one agreement. */
import type { OpenId } from '@domain/ids'

export const occasions = ['seat', 'promoted', 'changed', 'cancelled', 'results', 'suggestion', 'deadline', 'points', 'year'] as const
export type Occasion = (typeof occasions)[number]

/** Fields of the template; a `thing` holds twenty characters at most. */
export type Notice = { readonly to: OpenId; readonly occasion: Occasion; readonly page: string; readonly fields: Readonly<Record<string, string>> }

/** `not_wanted`: they did not agree, or the agreement is used up. */
export type Delivery = 'sent' | 'not_wanted' | 'failed'

export interface Notices {
  /** Never throws: what happened stays valid when a message does not get through. */
  send(notice: Notice): Promise<Delivery>
  readonly templates: Readonly<Partial<Record<Occasion, string>>>
}

const THING = 20

// an opening mark whose partner was cut off is dropped
function unopened(cut: string): string {
  const opening = cut.lastIndexOf('“')
  return opening > cut.lastIndexOf('”') ? cut.slice(0, opening) + cut.slice(opening + 1) : cut
}

/** Cuts at a clause where there is one, so that a title does not end in the middle of a word, and never inside quotes. */
export function thing(text: string): string {
  const letters = [...text]
  if (letters.length <= THING) return text
  const kept = letters.slice(0, THING - 1)
  const clause = Math.max(kept.lastIndexOf('·'), kept.lastIndexOf('，'), kept.lastIndexOf(' '))
  return unopened(clause >= THING / 2 ? kept.slice(0, clause).join('') : `${kept.join('')}…`)
}
