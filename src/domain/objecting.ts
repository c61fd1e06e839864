/** Objections of captains to a frozen ranking (异议): each is open until it is withdrawn or answered, and no ballot opens before. What was settled stays as it is. */
import { DAY } from './calendar'
import { absent, is, push, set, unset, type Change, type Conditional } from './conditional'
import type { Deed } from './captains'
import { accept, refuse, type Decision } from './decision'
import type { PersonId } from './ids'
import { HEARD_DAYS } from './retention'

export type RankingObjection = Deed & {
  readonly objectionId: string
  /** Sealed; gone once its time is over. */
  readonly text?: string
  readonly withdrawnAt?: number
  /** Upheld: the ranking was frozen anew for it. */
  readonly answer?: Deed & { readonly upheld: boolean; /** Gone with the objection's. */ readonly text?: string; /** Its captain was told. */ readonly told?: true }
}

/** More than one captain has to say about one quarter. */
export const MOST_OWN_OBJECTIONS = 5

export const isOpen = ({ withdrawnAt, answer }: RankingObjection): boolean => withdrawnAt === undefined && answer === undefined
export const openAmong = (objections: readonly RankingObjection[]): number => objections.filter(isOpen).length

type Objected = { readonly objections: readonly RankingObjection[]; readonly snapshot: { readonly at: number; readonly voters: Readonly<Record<PersonId, PersonId>> } }

/** What a captain objected to, under whichever WeChat. */
export const objectionsOf = ({ objections, snapshot: { voters } }: Objected, personId: PersonId): readonly RankingObjection[] =>
  objections.filter(({ by }) => by === personId || (voters[by] !== undefined && voters[by] === voters[personId]))

/** Whoever stands in the ranking, stood in one that was frozen before it, or objected to one: none of them answers. */
export const concernedBy = ({ objections, snapshot, earlier }: Objected & { readonly earlier: readonly Objected['snapshot'][] }): readonly PersonId[] =>
  [...new Set([...[snapshot, ...earlier].flatMap(({ voters }) => Object.keys(voters)), ...objections.map(({ by }) => by)])]

export const rankingRefusals = ['not_ranked', 'too_late', 'objected_before', 'too_many'] as const

/** Whether somebody objects now: who is ranked, in time, and with one objection at a time. */
export function decideObjecting(objected: Objected | null, personId: PersonId, inTime: boolean): Decision<true, (typeof rankingRefusals)[number]> {
  if (objected?.snapshot.voters[personId] === undefined) return refuse('not_ranked')
  if (!inTime) return refuse('too_late')
  const own = objectionsOf(objected, personId)
  if (own.some(isOpen)) return refuse('objected_before')
  return own.length < MOST_OWN_OBJECTIONS ? accept(true) : refuse('too_many', { limit: MOST_OWN_OBJECTIONS })
}

const unsettled = (at: number) => ({ [`objections.${at}.withdrawnAt`]: absent, [`objections.${at}.answer`]: absent })

/** To the ranking that was read, while no ballot was opened, and nobody else objected meanwhile. */
export const objectTo = ({ objections, snapshot }: Objected, objection: RankingObjection): Conditional => ({
  when: { all: { 'snapshot.at': is(snapshot.at), 'rounds.0': absent, [`objections.${objections.length}`]: absent } },
  then: { objections: push(objection), forgetAt: set(objection.at + HEARD_DAYS * DAY) }
})
export const withdraw = (at: number, now: number): Conditional => ({ when: { all: unsettled(at) }, then: { [`objections.${at}.withdrawnAt`]: set(now) } })
/** Told afterwards, by whoever answers or by the clock. */
export const answer = (at: number, words: NonNullable<RankingObjection['answer']>): Conditional => ({ when: { all: unsettled(at) }, then: { [`objections.${at}.answer`]: set(words), untoldAt: set(words.at) } })

/** Whose answers the captains are still to be told. */
export const untoldAmong = (objections: readonly RankingObjection[]): readonly RankingObjection[] => objections.filter(({ answer: said }) => said && !said.told)
/** Nobody is owed anything of what was read: what was answered since is told by whoever answered it. */
export const tellAnswers = ({ objections, untoldAt }: Pick<Objected, 'objections'> & { readonly untoldAt: number }): Conditional => ({
  when: { all: { untoldAt: is(untoldAt) } },
  then: { untoldAt: unset, ...Object.fromEntries(untoldAmong(objections).map((one) => [`objections.${objections.indexOf(one)}.answer.told`, set(true)])) }
})

type Worded = Pick<Objected, 'objections'> & { readonly earlier: readonly { readonly reason?: string }[] }

/** Without what was written, by captains and to them; what came of it stays. */
export const forgottenObjections = ({ objections, earlier }: Worded): Change => ({
  objections: set(objections.map(({ text: _objected, answer: said, ...rest }) => ({ ...rest, ...(said ? { answer: wordless(said) } : {}) }))),
  'snapshot.reason': unset,
  earlier: set(earlier.map(({ reason: _reason, ...snapshot }) => snapshot)),
  forgetAt: unset
})
const wordless = ({ text: _text, ...said }: NonNullable<RankingObjection['answer']>) => said
