/** The order in which homes are walked to: building by building, entrance by entrance, up the stairs. */
import type { BuildingId } from './ids'

export type Home = { readonly buildingId: BuildingId; readonly entrance: string; readonly room: string }

const NUMBERS = /(\d+)/

/** 2 before 10, and 2 before 2甲. */
function compareParts(one: string, other: string): number {
  const [ones, others] = [one.split(NUMBERS), other.split(NUMBERS)]
  for (let at = 0; at < Math.max(ones.length, others.length); at += 1) {
    const [a = '', b = ''] = [ones[at], others[at]]
    const order = at % 2 === 1 ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0
    if (order !== 0) return order
  }
  return 0
}

/** `order` says which building comes when; those it does not know come last. */
export const walkingOrder = <One extends Home>(homes: readonly One[], order: ReadonlyMap<BuildingId, number>): readonly One[] =>
  [...homes].sort(
    (one, other) => (order.get(one.buildingId) ?? Infinity) - (order.get(other.buildingId) ?? Infinity) || compareParts(one.buildingId, other.buildingId) || compareParts(one.entrance, other.entrance) || compareParts(one.room, other.room)
  )
