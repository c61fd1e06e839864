/** What the two committees decide of a year, by one hand and confirmed by another; five working days in which everybody can object; and what became of it. */
import { winnersOf, yearStageOf, type AnnualEvaluation, type Publicity, type SentBack, type YearDecision } from './annual'
import { endOfDay, localDateOf, type Instant } from './calendar'
import type { Deed } from './captains'
import type { Certificate } from './certificates'
import { absent, is, push, set, unset, type Conditional, type Tests } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { PersonId } from './ids'
import { addWorkingDays } from './workingDays'

/** Working days in which the result hangs out (annual.publicityDays). */
export const PUBLICITY_DAYS = 5
export const MOST_WINNERS = 50

/** The day on which it is published is not counted. */
export const publicUntil = (at: Instant): Instant => endOfDay(addWorkingDays(localDateOf(at), PUBLICITY_DAYS))

/** Whether somebody was passed over who has more points than one of the chosen. */
export function departsFromTotals({ totals }: Pick<AnnualEvaluation, 'totals'>, winners: readonly PersonId[]): boolean {
  const standings = totals?.standings ?? []
  const least = Math.min(...standings.filter(({ personId }) => winners.includes(personId)).map(({ total }) => total))
  return standings.some(({ personId, total }) => !winners.includes(personId) && total > least)
}

export const decideRefusals = ['not_totalled', 'already_decided', 'unknown_captain', 'more_than_seats', 'reason_needed', 'in_the_future', 'before_totals'] as const

/** Whether this can be written down. Another proposal takes its place as long as nobody has confirmed it. */
export function decideYear(annual: AnnualEvaluation, { on, seats, winners, text }: Pick<YearDecision, 'on' | 'seats' | 'winners' | 'text'>, now: Instant): Decision<true, (typeof decideRefusals)[number]> {
  const stage = yearStageOf(annual, now)
  if (stage === 'opened') return refuse('not_totalled')
  if (stage !== 'totalled' && stage !== 'committee') return refuse('already_decided')
  if (on > localDateOf(now)) return refuse('in_the_future')
  // nobody decided over what had not been added up
  if (annual.totals && on < localDateOf(annual.totals.at)) return refuse('before_totals')
  if (!winners.every((winner) => annual.totals?.standings.some(({ personId }) => personId === winner))) return refuse('unknown_captain')
  if (winners.length > seats) return refuse('more_than_seats', { seats, chosen: winners.length })
  return departsFromTotals(annual, winners) && text.trim() === '' ? refuse('reason_needed') : accept(true)
}

const asRead = (decision: Pick<Deed, 'at' | 'by'>): Tests => ({ 'decision.at': is(decision.at), 'decision.by': is(decision.by) })

/** Over the totals that were read, and in the place of the proposal that was read. */
export const proposeDecision = ({ totals, decision: before }: Pick<AnnualEvaluation, 'totals' | 'decision'>, decision: YearDecision): Conditional => ({
  when: { all: { 'totals.at': is(totals?.at ?? 0), published: absent, ...(before ? { ...asRead(before), 'decision.confirmed': absent } : { decision: absent }) } },
  then: { decision: set(decision) }
})

export const confirmRefusals = ['nothing_to_confirm', 'already_confirmed', 'decided_by_you', 'changed_meanwhile'] as const

/** Confirmed by somebody else, and what was on the screen. */
export function decideConfirmation({ decision }: Pick<AnnualEvaluation, 'decision'>, seenAt: Instant, isProposer: boolean): Decision<YearDecision, (typeof confirmRefusals)[number]> {
  if (!decision) return refuse('nothing_to_confirm')
  if (decision.confirmed) return refuse('already_confirmed')
  if (isProposer) return refuse('decided_by_you')
  return decision.at === seenAt ? accept(decision) : refuse('changed_meanwhile')
}
export const confirmDecision = (decision: YearDecision, confirmed: Deed): Conditional => ({ when: { all: { ...asRead(decision), 'decision.confirmed': absent } }, then: { 'decision.confirmed': set(confirmed) } })

export const publishYearRefusals = ['not_decided', 'already_published', 'changed_meanwhile'] as const
/** What was on the screen hangs out, and no decision that came in its place. */
export function decidePublicity(annual: AnnualEvaluation, seenAt: Instant, now: Instant): Decision<Instant, (typeof publishYearRefusals)[number]> {
  if (annual.published) return refuse('already_published')
  if (yearStageOf(annual, now) !== 'decided') return refuse('not_decided')
  return annual.decision?.at === seenAt ? accept(publicUntil(now)) : refuse('changed_meanwhile')
}
/** From then on the captains are owed the news. */
export const beginPublicity = (decision: Pick<YearDecision, 'at' | 'by'>, published: Publicity): Conditional => ({ when: { all: { ...asRead(decision), published: absent } }, then: { published: set(published), untoldAt: set(published.at) } })

/** Each keeps what everybody had, so a year of eighty captains stays far below what one document holds. */
export const MOST_SENT_BACK = 9
export const sendBackRefusals = ['not_publicised', 'changed_meanwhile', 'too_often'] as const
/** As long as it hangs out, and what was on the screen: it may have been sent back and published anew. */
export function decideSendingBack(annual: AnnualEvaluation, seenAt: Instant, now: Instant): Decision<Pick<SentBack, 'decision' | 'published' | 'totals'>, (typeof sendBackRefusals)[number]> {
  const { totals, decision, published, sentBack } = annual
  if (!totals || !decision || !published || yearStageOf(annual, now) !== 'publicised') return refuse('not_publicised')
  if (published.at !== seenAt) return refuse('changed_meanwhile')
  return sentBack.length < MOST_SENT_BACK ? accept({ totals, decision, published }) : refuse('too_often')
}

/** The committees take it up again. */
export const sendBack = (back: SentBack): Conditional => ({
  when: { all: { 'published.at': is(back.published.at), certified: absent } },
  then: { sentBack: push(back), decision: unset, published: unset, untoldAt: unset }
})

/** The captains are told twice: when it is published, and when nobody can object any more. What comes late is told as it is by then. */
export function tellingOf({ published }: Pick<AnnualEvaluation, 'published'>, untoldAt: Instant, now: Instant): { readonly news: 'publicised' | 'final'; readonly step: Conditional } | null {
  if (!published) return null
  const first = untoldAt < published.until && now < published.until
  return { news: first ? 'publicised' : 'final', step: { when: { all: { untoldAt: is(untoldAt) } }, then: { untoldAt: first ? set(published.until) : unset } } }
}

export const certifyRefusals = ['not_final', 'already_certified'] as const
export function decideCertifying(annual: AnnualEvaluation, now: Instant): Decision<readonly PersonId[], (typeof certifyRefusals)[number]> {
  if (annual.certified) return refuse('already_certified')
  return yearStageOf(annual, now) === 'final' ? accept(winnersOf(annual)) : refuse('not_final')
}
/** All numbers of a year are given in one step, so none is given twice, and for what hung out: nothing that was sent back meanwhile. */
export const certify = ({ published }: Pick<AnnualEvaluation, 'published'>, certified: Deed, certificates: readonly Certificate[]): Conditional => ({
  when: { all: { 'published.at': is(published?.at ?? 0), certified: absent } },
  then: { certified: set(certified), certificates: set(certificates) }
})
