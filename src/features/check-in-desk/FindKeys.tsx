/** The keys that find a party in two taps. */
import { DeskKeys } from '@components/DeskKeys'
import { buildingKeys, surnameKeys } from '@components/rosterWords/deskKeys'
import { guestsFor } from '@components/rosterWords/findAmong'
import { copy } from './copy'
import type { Desk } from './useDesk'

export function FindKeys({ desk: { guests, roster, query, seeking, sought, results, add } }: { readonly desk: Desk }) {
  const { building, name } = sought
  const buildings = buildingKeys(guests, roster.buildings)
  const here = building === null ? guests : guestsFor(guests, building, roster.buildings)
  // where all live in one place, asking for it would be a tap for nothing
  if (!seeking && buildings.length > 1) return <DeskKeys head={copy.buildings} kind='building' keys={buildings} label={copy.buildingLabel} onTap={add} />
  if (name !== '' || (query === '' && seeking) || (seeking && results.length <= 1) || guests.length === 0) return null
  return <DeskKeys head={copy.surnames} kind='surname' keys={surnameKeys(here)} label={copy.surnameLabel} onTap={add} />
}
