/** The keys that find somebody at a desk in two taps: the buildings that occur, then the surnames that occur there. */
import { surname } from '@domain/masking'
import { NO_BUILDING } from './copy'
import type { Building, Guest } from './findAmong'

type Called = Guest<{ readonly persons: readonly { readonly name: string }[] }>
/** A key on the desk: its words, and how many it would find. */
export type Key = { readonly key: string; readonly text: string; readonly count: number }

/** In the community's own order, those who told none last. */
export function buildingKeys(guests: readonly Called[], known: readonly Building[]): readonly Key[] {
  const named = [...known.map(({ buildingId, name }) => ({ key: buildingId, text: name })), { key: 'none', text: NO_BUILDING }]
  return named.flatMap(({ key, text }) => {
    const count = guests.filter(({ buildings }) => buildings.includes(text)).length
    return count > 0 ? [{ key, text, count }] : []
  })
}

/** The most frequent first. */
export function surnameKeys(guests: readonly Called[]): readonly Key[] {
  const counts = new Map<string, number>()
  for (const { persons } of guests) {
    for (const name of new Set(persons.map((person) => surname(person.name)))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => ({ key: text, text, count })).sort((one, other) => other.count - one.count)
}
