/** What the button says before it is tapped: who takes a place, and who only comes along. */
import type { MeView } from '@contract/account'
import type { EventView } from '@contract/event'
import type { PersonId } from '@domain/ids'
import { copy } from './copy'
import { childrenAmong, personsOf } from './preview'

export type ConfirmWords = { readonly text: string; readonly note?: string }

export function confirmWords(event: EventView, me: MeView, chosen: readonly PersonId[]): ConfirmWords {
  const queue = event.phase === 'waiting_list'
  const children = event.seats.unit === 'child' ? childrenAmong(event, me, chosen) : []
  // an event that counts everybody, nobody chosen yet, or somebody under age for themselves
  if (children.length === 0 || children.some(({ relation }) => relation === 'self')) return { text: copy.confirm(event.seats.unit === 'child' ? children.length : chosen.length, queue) }
  const text = copy.confirmFor(children.map(({ name }) => name), queue)
  const grownUps = personsOf(me, chosen).filter((person) => !children.includes(person))
  if (grownUps.length === 0) return { text }
  return { text, note: grownUps.every(({ relation }) => relation === 'self') ? copy.beside.self : copy.beside.others }
}
