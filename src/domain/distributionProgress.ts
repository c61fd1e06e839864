/** How far a campaign has come: counts by building and by grid, and the daily balance of cash; nobody's name among them. */
import type { Entitlement, EntitlementStatus } from './distributionEntitlement'
import { acceptedOf } from './distributionEntitlement'
import type { BuildingId, GridId, PersonId } from './ids'

type Counted = { readonly due: number; readonly delivered: number }

export type ItemProgress = {
  readonly itemId: string
  readonly all: Readonly<Partial<Record<EntitlementStatus, number>>>
  readonly atHome: Counted
  readonly buildings: readonly (Counted & { readonly buildingId: BuildingId })[]
  readonly grids: readonly (Counted & { readonly gridId: GridId })[]
}

/** Whom it is due to, whether or not they have it; whoever declined or is entitled no more is not waited for. */
const due: readonly EntitlementStatus[] = ['eligible', 'unreachable', 'delivered']

const countOf = (portions: readonly Entitlement[]): Counted => ({ due: portions.filter(({ status }) => due.includes(status)).length, delivered: portions.filter(({ status }) => status === 'delivered').length })

function groupedBy<Key extends string>(portions: readonly Entitlement[], keyOf: (portion: Entitlement) => Key): readonly (readonly [Key, Counted])[] {
  const groups = new Map<Key, Entitlement[]>()
  for (const portion of portions) groups.set(keyOf(portion), [...(groups.get(keyOf(portion)) ?? []), portion])
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, those]) => [key, countOf(those)])
}

export function progressOf(itemId: string, all: readonly Entitlement[]): ItemProgress {
  const portions = all.filter((one) => one.itemId === itemId)
  const statuses: Partial<Record<EntitlementStatus, number>> = {}
  for (const { status } of portions) statuses[status] = (statuses[status] ?? 0) + 1
  return {
    itemId,
    all: statuses,
    atHome: countOf(portions.filter(({ channel }) => channel === 'home')),
    buildings: groupedBy(portions, ({ buildingId }) => buildingId).map(([buildingId, counts]) => ({ buildingId, ...counts })),
    grids: groupedBy(portions, ({ gridId }) => gridId).map(([gridId, counts]) => ({ gridId, ...counts }))
  }
}

export type CashBalance = { readonly by: PersonId; readonly count: number; readonly awaiting: number }

/** By whose hand, how many, and how many of them still await a witness. */
export function cashOf(delivered: readonly Entitlement[]): readonly CashBalance[] {
  const lines = new Map<PersonId, CashBalance>()
  for (const portion of delivered) {
    const { by } = acceptedOf(portion) ?? {}
    if (by === undefined) continue
    const line = lines.get(by) ?? { by, count: 0, awaiting: 0 }
    lines.set(by, { by, count: line.count + 1, awaiting: line.awaiting + (portion.awaitingSince === undefined ? 0 : 1) })
  }
  return [...lines.values()]
}
