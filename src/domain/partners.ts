/** With which partners a community has held its events (R-EV-09): by the names that stand on the events and on the groups that came; nobody's name among them. */
import type { EventFacts } from './event'
import type { EventId } from './ids'
import type { Outing } from './outing'

/** What is known of one event: how many checked in, and the groups that partners brought to a walk. */
export type Held = { readonly event: EventFacts; readonly present: number; readonly outing: Outing | null }

/** `present` checked in; `children` and `teachers` came in groups of this partner. */
export type Joint = { readonly eventId: EventId; readonly present: number; readonly children: number; readonly teachers: number }

export type Partner = { readonly name: string; readonly joint: readonly Joint[] }

const groupsOf = (outing: Outing | null) => Object.values(outing?.groups ?? {})

const namesIn = ({ event, outing }: Held): readonly string[] => [...new Set([...event.partners, ...groupsOf(outing).map(({ partner }) => partner)])]

function jointOf({ event, present, outing }: Held, name: string): Joint {
  const own = groupsOf(outing).filter(({ partner }) => partner === name)
  const sum = (count: 'children' | 'teachers') => own.reduce((total, group) => total + group[count], 0)
  return { eventId: event._id, present, children: sum('children'), teachers: sum('teachers') }
}

/** Each partner with the events in the order in which they are given; who is met first comes first. */
export function partnersOf(held: readonly Held[]): readonly Partner[] {
  const names = [...new Set(held.flatMap(namesIn))]
  return names.map((name) => ({ name, joint: held.filter((one) => namesIn(one).includes(name)).map((one) => jointOf(one, name)) }))
}
