/** The parties of an event with the buildings they live in, and how the desk and the list look for them in what was tapped, typed or spoken. */
import { isSought, soughtIn, type Sought } from '@domain/finding'
import type { BuildingId } from '@domain/ids'
import { inFigures, NO_BUILDING } from './copy'

export type Building = { readonly buildingId: BuildingId; readonly name: string }
type Housed = { readonly persons: readonly { readonly name: string; readonly buildingId?: BuildingId }[] }
/** A party with the names of its buildings, in the community's own order; whoever told none has the key for that. */
export type Guest<Party> = Party & { readonly buildings: readonly string[] }

export function guestsOf<Party extends Housed>(parties: readonly Party[], known: readonly Building[]): readonly Guest<Party>[] {
  return parties.map((party) => {
    const names = known.filter(({ buildingId }) => party.persons.some((person) => person.buildingId === buildingId)).map(({ name }) => name)
    return { ...party, buildings: names.length > 0 ? names : [NO_BUILDING] }
  })
}

/** Every building that can be asked for, those who told none last. */
export const buildingNames = (known: readonly Building[]): readonly string[] => [...known.map(({ name }) => name), NO_BUILDING]

export const soughtOf = (text: string, known: readonly Building[]): Sought => soughtIn(inFigures(text), buildingNames(known))

export function guestsFor<Party extends Housed>(guests: readonly Guest<Party>[], text: string, known: readonly Building[]): readonly Guest<Party>[] {
  const sought = soughtOf(text, known)
  return guests.filter(({ persons, buildings }) => isSought({ names: persons.map(({ name }) => name), buildings }, sought))
}
