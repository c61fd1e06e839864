/** The elders of a campaign as the desk looks for them, and the order in which they are shown. */
import { guestsOf, type Building, type Guest } from '@components/rosterWords/findAmong'
import type { PortionRow } from '@contract/distributionDesk'
import { isGivable } from '@domain/distributionEntitlement'
import type { BuildingId } from '@domain/ids'

type Housed = { readonly persons: readonly { readonly name: string; readonly buildingId: BuildingId }[] }
/** Somebody with the portion of the item that is handed out now. */
export type DeskElder = Guest<PortionRow & Housed>

const due: readonly PortionRow['status'][] = ['eligible', 'delivered', 'declined', 'unreachable', 'proposed']

export const eldersFor = (rows: readonly PortionRow[], itemId: string, buildings: readonly Building[]): readonly DeskElder[] =>
  guestsOf(
    rows.filter((row) => row.itemId === itemId && due.includes(row.status)).map((row) => ({ ...row, persons: [{ name: row.name, buildingId: row.buildingId }] })),
    buildings
  )

const rank = (row: PortionRow): number => (row.status === 'delivered' ? 2 : row.channel === 'home' ? 1 : 0)

/** Those who come to the desk first, then those whom somebody visits, then those who have it. */
export const inOrder = (elders: readonly DeskElder[]): readonly DeskElder[] => [...elders].sort((one, other) => rank(one) - rank(other))

const place = ({ persons: [person], entrance, room }: DeskElder): string => [person?.buildingId, entrance, room.padStart(6, '0')].join('/')

/** In a queue by where they live, whatever becomes of them: a row that moves away under a finger hands the next bag to the wrong one. */
export const inPlace = (elders: readonly DeskElder[]): readonly DeskElder[] => [...elders].sort((one, other) => (place(one) < place(other) ? -1 : 1))

/** The other things that are due to the same elder and not handed over yet. */
export const alsoDue = (rows: readonly PortionRow[], { elderId, itemId }: PortionRow): readonly PortionRow[] => rows.filter((row) => row.elderId === elderId && row.itemId !== itemId && isGivable(row))

/** How many it is due to, and how many have it. */
export function countOf(rows: readonly PortionRow[], itemId: string): { readonly due: number; readonly handed: number } {
  const counted = rows.filter((row) => row.itemId === itemId && (row.status === 'eligible' || row.status === 'unreachable' || row.status === 'delivered'))
  return { due: counted.length, handed: counted.filter(({ status }) => status === 'delivered').length }
}
