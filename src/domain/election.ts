/** Who is chosen: votes first, points where votes are equal, then another round among the equal, then the two committees. */
import type { CountSheet, Seats, Slate } from './ballot'
import { byCategory, categories, type Category } from './captains'
import { accept, refuse, type Decision } from './decision'
import type { PersonId } from './ids'
import type { Standing } from './standing'

/** In one category: who is chosen, and for how many seats more are equal than there is room. Seats that nobody is left for stay empty. */
export type Elected = { readonly chosen: readonly PersonId[]; readonly tied: { readonly seats: number; readonly among: readonly PersonId[] } | null }
export type Outcome = Readonly<Record<Category, Elected>>

/** What the two committees (community Party organisation and residents' committee) decided between equals. */
export type Decided = { readonly category: Category; readonly chosen: readonly PersonId[] }

/** Fills the seats with groups of equals. Nobody is chosen without a vote, but for a run-off, whose seats are between those who stand in it. */
function fill(stand: readonly PersonId[], seats: number, votes: CountSheet['votes'], points: ReadonlyMap<PersonId, number>, isRunOff: boolean): Elected {
  const weight = (personId: PersonId): readonly [number, number] => [votes[personId] ?? 0, points.get(personId) ?? 0]
  const equal = (one: PersonId, other: PersonId) => weight(one).join() === weight(other).join()
  const sorted = stand.filter((personId) => isRunOff || weight(personId)[0] > 0).sort((one, other) => weight(other)[0] - weight(one)[0] || weight(other)[1] - weight(one)[1])
  const last = sorted[seats - 1]
  if (last === undefined || !sorted[seats] || !equal(last, sorted[seats])) return { chosen: sorted.slice(0, seats), tied: null }
  const among = sorted.filter((personId) => equal(personId, last))
  const chosen = sorted.slice(0, sorted.indexOf(among[0] ?? last))
  return { chosen, tied: { seats: seats - chosen.length, among: [...among].sort() } }
}

const pointsOf = (standings: readonly Standing[]): ReadonlyMap<PersonId, number> => new Map(standings.map(({ personId, total }) => [personId, total]))

/** A round that was counted: for whom, for how many seats, with which votes. */
export type Counted = { readonly slate: Slate; readonly seats: Seats; readonly votes: CountSheet['votes'] }

/** What all counted rounds and what the committees decided come to; null before the first count. */
export function outcomeOf(standings: readonly Standing[], rounds: readonly Counted[], decided: readonly Decided[]): Outcome | null {
  if (rounds.length === 0) return null
  const points = pointsOf(standings)
  return byCategory((category) => {
    let elected: Elected = { chosen: [], tied: null }
    for (const [at, { slate, seats, votes }] of rounds.entries()) {
      if (seats[category] === 0) continue
      const { chosen, tied } = fill(slate[category], seats[category], votes, points, at > 0)
      elected = { chosen: [...elected.chosen, ...chosen], tied }
    }
    const verdict = decided.find((one) => one.category === category)
    return verdict ? { chosen: [...elected.chosen, ...verdict.chosen], tied: null } : elected
  })
}

export const isSettled = (outcome: Outcome): boolean => categories.every((category) => outcome[category].tied === null)

/** The next round: among those who are equal, for the seats that are left. */
export const runOff = (outcome: Outcome): { readonly slate: Slate; readonly seats: Seats } => ({
  slate: byCategory((category) => outcome[category].tied?.among ?? []),
  seats: byCategory((category) => outcome[category].tied?.seats ?? 0)
})

export const tieRefusals = ['no_tie', 'not_equal'] as const
export type TieRefusal = (typeof tieRefusals)[number]

/** Whether the committees may choose these: equals of this category, and as many as there are seats. */
export function decideTie(outcome: Outcome | null, { category, chosen }: Decided): Decision<Decided, TieRefusal> {
  const tied = outcome?.[category].tied
  if (!tied) return refuse('no_tie')
  const good = new Set(chosen).size === tied.seats && chosen.length === tied.seats && chosen.every((personId) => tied.among.includes(personId))
  return good ? accept({ category, chosen }) : refuse('not_equal', { seats: tied.seats })
}
