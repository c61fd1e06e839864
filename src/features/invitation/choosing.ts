/** Whom somebody shares with another account: some of their people, or said outright nobody. */
import type { PersonId } from '@domain/ids'

/** Undefined until anything was chosen; empty where the two only sign each other up. */
export type Chosen = readonly PersonId[] | undefined

export function toggled(chosen: Chosen, personId: PersonId): Chosen {
  const before = chosen ?? []
  const after = before.includes(personId) ? before.filter((one) => one !== personId) : [...before, personId]
  return after.length > 0 ? after : undefined
}
