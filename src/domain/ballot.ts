/** The secret ballot of the captains: who may cast, what is kept of it, and how it is counted (access.md, "The ballot"). */
import { byCategory, categories, type Category } from './captains'
import type { Instant } from './calendar'
import { is, pushSorted, set, type Change, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { CommunityId, PersonId } from './ids'
import type { QuarterId } from './points'

/** Three of each category are chosen, nine in all. */
export const SEATS = 3
/** Below this part of the captains, or just at it, a round is void: more than half must have cast. */
const QUORUM = 0.5

/** Whom somebody chose, category by category; none is to abstain. */
export type Choices = Readonly<Record<Category, readonly PersonId[]>>
/** Who can be chosen, and how many. */
export type Slate = Choices
export type Seats = Readonly<Record<Category, number>>

/** Not cast yet, out of the room, on paper, or, having cast on a phone, the receipt for it; once it is counted whoever cast is marked alike. */
export type RollMark = string
export const WAITING: RollMark = 'waiting'
export const STRUCK: RollMark = 'struck'
export const PAPER: RollMark = 'paper'
export const CAST: RollMark = 'cast'

/** What was chosen in a category, as it lies in the box: the same choice is the same text, whoever made it. */
export type Paper = string

/** The roll and the box of one round. Everybody is on the roll from the start, and the box is sorted by content, so that no order and no moment is left in it. */
export type BallotRound = {
  readonly _id: string
  readonly communityId: CommunityId
  readonly quarter: QuarterId
  readonly number: number
  readonly status: 'open' | 'closed' | 'counted'
  readonly roll: Readonly<Record<PersonId, RollMark>>
  readonly box: Readonly<Record<Category, readonly Paper[]>>
  readonly count?: Count
  /** A keyed mark of the papers that were counted: the same once more is known by it, and nothing can be read from it. */
  readonly countedFrom?: string
  /** When roll and box are taken away; the count stays with the quarter. */
  readonly forgetAt?: Instant
}

export const emptyRound = (round: Pick<BallotRound, '_id' | 'communityId' | 'quarter' | 'number'>, voters: readonly PersonId[]): BallotRound => ({
  ...round,
  status: 'open',
  // in the order of the ids: nothing else could be read from it
  roll: Object.fromEntries([...voters].sort().map((personId) => [personId, WAITING])),
  box: byCategory(() => [])
})

export const paperOf = (chosen: readonly PersonId[]): Paper => [...chosen].sort().join(',')
export const chosenOn = (paper: Paper): readonly PersonId[] => (paper === '' ? [] : paper.split(','))

export const choiceRefusals = ['too_many_choices', 'not_on_slate'] as const
export type ChoiceRefusal = (typeof choiceRefusals)[number]

/** Whether the choices can go into the box of a round; a name twice is one too many. */
export function decideChoices(choices: Choices, slate: Slate, seats: Seats): Decision<Choices, ChoiceRefusal> {
  for (const category of categories) {
    if (choices[category].length > seats[category] || new Set(choices[category]).size < choices[category].length) return refuse('too_many_choices', { category, most: seats[category] })
  }
  return categories.every((category) => choices[category].every((personId) => slate[category].includes(personId))) ? accept(choices) : refuse('not_on_slate')
}

const boxed = (choices: Choices): Change => Object.fromEntries(categories.map((category) => [`box.${category}`, pushSorted(paperOf(choices[category]))]))

/** Onto the roll and into the box, in one step: the round is open, and this captain stands on its roll and has not cast. */
export const castBallot = (voter: PersonId, receipt: RollMark, choices: Choices): Conditional => ({
  when: { all: { status: is('open'), [`roll.${voter}`]: is(WAITING) } },
  then: { [`roll.${voter}`]: set(receipt), ...boxed(choices) }
})

/** A paper ballot is given out: its choices are read when the round is counted, without a name. */
export const givePaper = (voter: PersonId): Conditional => ({ when: { all: { status: is('open'), [`roll.${voter}`]: is(WAITING) } }, then: { [`roll.${voter}`]: set(PAPER) } })

/** A paper that was given by mistake comes back unused: its captain waits again. */
export const takeBackPaper = (voter: PersonId): Conditional => ({ when: { all: { status: is('open'), [`roll.${voter}`]: is(PAPER) } }, then: { [`roll.${voter}`]: set(WAITING) } })

/** Whose name was struck from the meeting does not cast; whoever is marked as present after all does. */
export const strikeVoter = (voter: PersonId): Conditional => ({ when: { all: { [`roll.${voter}`]: is(WAITING) } }, then: { [`roll.${voter}`]: set(STRUCK) } })
export const restoreVoter = (voter: PersonId): Conditional => ({ when: { all: { [`roll.${voter}`]: is(STRUCK) } }, then: { [`roll.${voter}`]: set(WAITING) } })

export const closeBallot: Conditional = { when: { all: { status: is('open') } }, then: { status: set('closed') } }

export const hasCast = (mark: RollMark | undefined): boolean => mark !== undefined && mark !== WAITING && mark !== STRUCK
export const castOn = (roll: BallotRound['roll']): number => Object.values(roll).filter(hasCast).length
export const papersOn = (roll: BallotRound['roll']): number => Object.values(roll).filter((mark) => mark === PAPER).length

/** A count sheet: what is announced and kept. A void round is never counted, so it has no votes. */
export type CountSheet = { readonly voters: number; readonly ballots: number; readonly papers: number; readonly abstained: Readonly<Record<Category, number>>; readonly votes: Readonly<Record<PersonId, number>> }
export type Count = { readonly void: true; readonly voters: number; readonly ballots: number } | ({ readonly void: false } & CountSheet)

/** The fewest ballots with which a round is not void. */
export const quorumOf = (voters: number): number => Math.floor(voters * QUORUM) + 1
export const isQuorate = (ballots: number, voters: number): boolean => ballots >= quorumOf(voters)

export const countRefusals = ['too_many_papers', ...choiceRefusals] as const
export type CountRefusal = (typeof countRefusals)[number]

/** What a count came to, and what is left in the box: every paper with those from the phones, so that nothing tells which were which. Of a void round nothing is left. */
type Counting = { readonly count: Count; readonly box: BallotRound['box'] }

/** Counts a closed round with the paper ballots that came back: no more than were given out, and each as good as one from a phone. One that did not come back was not cast. */
export function decideCount({ roll, box }: Pick<BallotRound, 'roll' | 'box'>, papers: readonly Choices[], slate: Slate, seats: Seats): Decision<Counting, CountRefusal> {
  const given = papersOn(roll)
  if (papers.length > given) return refuse('too_many_papers', { given, counted: papers.length })
  for (const paper of papers) {
    const decision = decideChoices(paper, slate, seats)
    if (!decision.accepted) return decision
  }
  const [voters, ballots] = [Object.keys(roll).length, castOn(roll) - given + papers.length]
  if (!isQuorate(ballots, voters)) return accept({ count: { void: true, voters, ballots }, box: byCategory(() => []) })
  const all = byCategory((category) => [...box[category], ...papers.map((paper) => paperOf(paper[category]))].sort())
  const votes = Object.fromEntries(categories.flatMap((category) => slate[category].map((personId) => [personId, all[category].filter((paper) => chosenOn(paper).includes(personId)).length])))
  return accept({ count: { void: false, voters, ballots, papers: papers.length, abstained: byCategory((category) => all[category].filter((paper) => paper === '').length), votes }, box: all })
}

/** What is on some papers, in whatever order they were read. */
export const papersText = (papers: readonly Choices[]): string => [papers.length, ...categories.map((category) => papers.map((paper) => paperOf(paper[category])).sort().join(';'))].join('/')

/** In one step, and once: whoever counts a second time finds the first count. */
export const countBallots = ({ roll }: Pick<BallotRound, 'roll'>, { count, box }: Counting, countedFrom: string): Conditional => ({
  when: { all: { status: is('closed') } },
  then: { status: set('counted'), count: set(count), countedFrom: set(countedFrom), box: set(box), roll: set(Object.fromEntries(Object.entries(roll).map(([voter, mark]) => [voter, hasCast(mark) ? CAST : mark]))) }
})
