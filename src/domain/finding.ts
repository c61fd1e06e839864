/** Finding a party among those of an event by what is tapped or said at the desk: a building, a surname, a name, or both at once. */
import { maskedName } from './masking'

/** What a party is found by: the names of its people, and of the buildings they live in. */
export type Findable = { readonly names: readonly string[]; readonly buildings: readonly string[] }

export type Sought = { readonly building: string | null; readonly name: string }

const BETWEEN_WORDS = /[\s，。、,.]/g

// 3 is no part of 13
const stands = (text: string, building: string): boolean => {
  const at = text.indexOf(building)
  return at >= 0 && !/\d/.test(text.charAt(at - 1))
}

/** Takes a text apart into one of the buildings that occur and whatever else was said, which is a name. */
export function soughtIn(text: string, buildings: readonly string[]): Sought {
  const [building = null] = buildings.filter((one) => stands(text, one)).sort((one, other) => other.length - one.length)
  return { building, name: (building === null ? text : text.replace(building, '')).replace(BETWEEN_WORDS, '') }
}

/** One character is a surname, more may stand anywhere in a name; helpers see names masked. */
const isCalled = (name: string, sought: string): boolean =>
  [...sought].length === 1 ? name.startsWith(sought) : name.includes(sought) || name === maskedName(sought)

export const isSought = ({ names, buildings }: Findable, { building, name }: Sought): boolean =>
  (building === null || buildings.includes(building)) && (name === '' || names.some((one) => isCalled(one, name)))
