/** The parties of an event as the desk looks for them, and the order in which they are shown. */
import type { Guest as GuestOf } from '@components/rosterWords/findAmong'
import type { RosterParty } from '@contract/eventDesk'
import type { CapacityUnit } from '@domain/event'

export type Guest = GuestOf<RosterParty>

const isThere = ({ persons }: RosterParty): boolean => persons.every(({ presentAt }) => presentAt !== undefined)
const rank = (guest: Guest): number => (guest.standing.at === 'waiting' ? 1 : isThere(guest) ? 2 : 0)

/** Those still expected first, then who waits, then who is there. */
export const inOrder = (guests: readonly Guest[]): readonly Guest[] => [...guests].sort((one, other) => rank(one) - rank(other))

/** How much room a party takes, as the seat book counts it. */
export function unitsOf({ persons }: RosterParty, unit: CapacityUnit): number {
  if (unit === 'family') return 1
  return unit === 'child' ? persons.filter(({ adult }) => !adult).length : persons.length
}

/** How many persons have a seat, and how many of them are there. */
export function turnoutOf(parties: readonly RosterParty[]): { readonly expected: number; readonly came: number } {
  const persons = parties.filter(({ standing }) => standing.at === 'seated').flatMap((party) => party.persons)
  return { expected: persons.length, came: persons.filter(({ presentAt }) => presentAt !== undefined).length }
}
