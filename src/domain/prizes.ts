/** What a community asks of its co-operative for those whom a year honours (state-machines.md §2.12): applied for, approved by the other side, received, and handed to each against a signature. */
import type { AnnualEvaluation } from './annual'
import type { Deed } from './captains'
import { absent, is, isNot, present, push, set, unset, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { CommunityId, PersonId } from './ids'

/** The same for every winner: so many of a thing, each at a price in fen; 0 where the co-operative gives the thing itself. */
export type PrizeItem = { readonly itemId: string; readonly name: string; readonly unit: string; readonly each: number; readonly price: number }

export type Answer = Deed & { readonly approved: boolean; readonly reason?: string }

/** Signed for: a file where no phone writes, and a digest of what the phone called it. */
export type Issue = Deed & { readonly file: string; readonly from: string }

type Applied = { readonly requestId: string; readonly items: readonly PrizeItem[]; readonly reason: string; readonly applied: Deed }

export type PrizeApplication = Applied & {
  /** That of the annual evaluation. */
  readonly _id: string
  readonly communityId: CommunityId
  readonly year: number
  readonly winners: readonly PersonId[]
  readonly answer?: Answer
  /** How many of each thing came. */
  readonly received?: Deed & { readonly counts: Readonly<Record<string, number>> }
  readonly issued: Readonly<Record<PersonId, Issue>>
  /** Those that the co-operative turned down. */
  readonly turnedDown: readonly (Applied & { readonly answer: Answer })[]
}

export const prizeStages = ['submitted', 'approved', 'turned_down', 'received', 'closed'] as const
export type PrizeStage = (typeof prizeStages)[number]

export function prizeStageOf({ answer, received, winners, issued }: Pick<PrizeApplication, 'answer' | 'received' | 'winners' | 'issued'>): PrizeStage {
  if (received) return winners.every((winner) => issued[winner]) ? 'closed' : 'received'
  if (!answer) return 'submitted'
  return answer.approved ? 'approved' : 'turned_down'
}

/** What all winners together need of a thing. */
export const wanted = ({ each }: Pick<PrizeItem, 'each'>, winners: number): number => each * winners
/** In fen, for one winner. */
export const worthOfOne = (items: readonly PrizeItem[]): number => items.reduce((sum, { each, price }) => sum + each * price, 0)

/** What is left of a thing when so many have signed. */
export const leftOf = ({ received, issued }: Pick<PrizeApplication, 'received' | 'issued'>, { itemId, each }: Pick<PrizeItem, 'itemId' | 'each'>): number => (received?.counts[itemId] ?? 0) - each * Object.keys(issued).length

export const applyRefusals = ['not_certified', 'long_over', 'already_applied'] as const
/** Once the certificates are given, for from then on nothing is sent back; and as long as the year knows its people. */
export function decideApplying({ certified, forgetAt }: Pick<AnnualEvaluation, 'certified' | 'forgetAt'>, before: PrizeApplication | null): Decision<true, (typeof applyRefusals)[number]> {
  if (!certified) return refuse('not_certified')
  if (forgetAt === undefined) return refuse('long_over')
  return before && prizeStageOf(before) !== 'turned_down' ? refuse('already_applied') : accept(true)
}

export const applyAnew = ({ requestId, items, reason, applied, answer }: PrizeApplication & { readonly answer: Answer }, anew: Applied & Pick<PrizeApplication, 'winners'>): Conditional => ({
  when: { all: { requestId: is(requestId), 'answer.approved': is(false) } },
  then: { ...Object.fromEntries(Object.entries(anew).map(([field, value]) => [field, set(value)])), answer: unset, turnedDown: push({ requestId, items, reason, applied, answer }) }
})

export const answerRefusals = ['already_answered', 'reason_needed', 'changed_meanwhile'] as const
/** The co-operative answers what it read: another application may have come in its place. */
export function decideAnswer({ requestId, answer }: Pick<PrizeApplication, 'requestId' | 'answer'>, seen: string, approved: boolean, reason: string): Decision<true, (typeof answerRefusals)[number]> {
  if (requestId !== seen) return refuse('changed_meanwhile')
  if (answer) return refuse('already_answered')
  return approved || reason !== '' ? accept(true) : refuse('reason_needed')
}
export const answerPrizes = (requestId: string, answer: Answer): Conditional => ({ when: { all: { requestId: is(requestId), answer: absent } }, then: { answer: set(answer) } })

export const receiveRefusals = ['not_approved', 'already_received', 'does_not_add_up'] as const
/** As much came as was approved, neither more nor less: else it is for the co-operative to complete. */
export function decideReceipt(application: PrizeApplication, counts: Readonly<Record<string, number>>): Decision<true, (typeof receiveRefusals)[number]> {
  if (application.received) return refuse('already_received')
  if (!application.answer?.approved) return refuse('not_approved')
  const due = Object.fromEntries(application.items.map((item) => [item.itemId, wanted(item, application.winners.length)]))
  const off = [...new Set([...Object.keys(due), ...Object.keys(counts)])].find((itemId) => (due[itemId] ?? 0) !== (counts[itemId] ?? 0))
  return off === undefined ? accept(true) : refuse('does_not_add_up', { wanted: due[off] ?? 0, counted: counts[off] ?? 0 })
}
export const receivePrizes = (received: NonNullable<PrizeApplication['received']>): Conditional => ({ when: { all: { 'answer.approved': is(true), received: absent } }, then: { received: set(received) } })

export const issueRefusals = ['not_received', 'no_winner', 'certificate_revoked', 'already_issued', 'same_signature'] as const
export type IssueRefusal = (typeof issueRefusals)[number]
/** To whom the year honours still. `from` is the picture that was signed: nobody signs for two. */
export function decideIssue({ received, winners, issued }: PrizeApplication, honoured: readonly PersonId[], personId: PersonId, from: string): Decision<true, IssueRefusal> {
  if (!received) return refuse('not_received')
  if (!winners.includes(personId)) return refuse('no_winner')
  if (!honoured.includes(personId)) return refuse('certificate_revoked')
  if (issued[personId]) return refuse('already_issued')
  return Object.values(issued).some((issue) => issue.from === from) ? refuse('same_signature') : accept(true)
}
/** Once, whoever brings a second signature, and with a picture that no other winner signed. */
export const issuePrize = ({ winners }: Pick<PrizeApplication, 'winners'>, personId: PersonId, issue: Issue): Conditional => ({
  when: { all: { received: present, ...Object.fromEntries(winners.map((winner) => [`issued.${winner}.from`, isNot(issue.from)])), [`issued.${personId}`]: absent } },
  then: { [`issued.${personId}`]: set(issue) }
})
