/** The parties of an event as the desk looks for them: the keys that find them, and the order in which they are shown. */
import { NO_BUILDING } from '@components/rosterWords/copy'
import type { Building, Guest as GuestOf } from '@components/rosterWords/findAmong'
import type { RosterParty } from '@contract/eventDesk'
import type { CapacityUnit } from '@domain/event'
import { surname } from '@domain/masking'

export type Guest = GuestOf<RosterParty>
/** A key on the desk: its words, and how many parties it would find. */
export type Key = { readonly key: string; readonly text: string; readonly count: number }

/** The buildings that occur, in the community's own order, those who told none last. */
export function buildingKeys(guests: readonly Guest[], known: readonly Building[]): readonly Key[] {
  const named = [...known.map(({ buildingId, name }) => ({ key: buildingId, text: name })), { key: 'none', text: NO_BUILDING }]
  return named.flatMap(({ key, text }) => {
    const count = guests.filter(({ buildings }) => buildings.includes(text)).length
    return count > 0 ? [{ key, text, count }] : []
  })
}

/** The surnames that occur, the most frequent first. */
export function surnameKeys(guests: readonly Guest[]): readonly Key[] {
  const counts = new Map<string, number>()
  for (const { persons } of guests) {
    for (const name of new Set(persons.map((person) => surname(person.name)))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => ({ key: text, text, count })).sort((one, other) => other.count - one.count)
}

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
