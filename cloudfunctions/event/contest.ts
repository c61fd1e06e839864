/** A competition as those at its table find it: the event, who came, and what was written down so far. */
import { localDateOf } from '@domain/calendar'
import { isArriving, type EventFacts } from '@domain/event'
import { awardsOf, emptyContest, ofThose, ranking, type Contest, type Field } from '@domain/contest'
import type { ContestPlan } from '@domain/eventPlan'
import type { EventId, PersonId } from '@domain/ids'
import { maskedName } from '@domain/masking'
import { ageOf, isAdult } from '@domain/person'
import { rosterIsOpen } from '@domain/retention'
import { personsSeated, type SeatBook } from '@domain/seatBook'
import type { ContestView, EntrantView } from '@contract/eventContest'
import { recordRead } from '@kernel/audit'
import type { PersonDocument } from '@kernel/documents'
import { broken } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { deskEvent } from './desk'
import { inBatches, seesNames } from './rosterView'

export type ContestDesk = { readonly event: EventFacts; readonly plan: ContestPlan; readonly book: SeatBook; readonly contest: Contest; readonly field: Field }

/** Null for an event that measures nothing. The document of a competition that nobody numbered yet is made up. */
export async function contestDesk(context: Context, eventId: EventId): Promise<ContestDesk | null> {
  const [{ event, book }, stored] = await Promise.all([deskEvent(context, eventId), context.store.get('contests', eventId)])
  if (event.plan?.kind !== 'competition') return null
  return { event, plan: event.plan, book, contest: stored ?? emptyContest(eventId, event.plan), field: fieldOf(event, book, context.now) }
}

/** Among whom places are counted: a tie that is shown, broken and published is the same tie. */
export const standingOf = ({ contest, book }: Pick<ContestDesk, 'contest' | 'book'>): Contest => ofThose(contest, personsSeated(book))

const fieldOf = (event: EventFacts, book: SeatBook, now: number): Field => ({
  running: event.status === 'published' && isArriving(event, now),
  present: new Set(Object.keys(book.present))
})

export async function contestOf({ store }: Pick<Context, 'store'>, eventId: EventId): Promise<Contest> {
  const contest = await store.get('contests', eventId)
  if (!contest) throw broken('a competition that was numbered is gone')
  return contest
}

/** Written down before any entrant is named to anybody (INV-A1). */
export const recordEntrants = ({ store, caller, now }: Pick<Context, 'store' | 'caller' | 'now'>, { event }: Pick<ContestDesk, 'event'>): Promise<void> =>
  recordRead(store, { at: now, actor: caller.personId, action: 'read_minors', target: event._id, communityId: event.communityId })

/** Who competes: the children of those who hold a seat where children are counted, else all of them, in the order in which they took it; nobody once the list of names is closed. */
export async function entrantsOf(context: Pick<Context, 'store' | 'caller' | 'now'>, { event, book }: Pick<ContestDesk, 'event' | 'book'>): Promise<readonly PersonDocument[]> {
  const { store, now } = context
  if (!rosterIsOpen(event, now)) return []
  const seats = Object.values(book.seated).sort((one, other) => one.at - other.at)
  const ids = seats.flatMap(({ persons }) => persons)
  if (ids.length > 0) await recordEntrants(context, { event })
  const persons = await inBatches(ids, (some) => store.getMany('persons', some))
  return persons.filter((person) => event.capacity.unit === 'person' || !isAdult(person, localDateOf(event.startAt)))
}

/** One entrant as the caller may see them. */
export function entrantView({ event, contest, field }: ContestDesk, person: PersonDocument, { caller }: Pick<Context, 'caller'>): EntrantView {
  const number = contest.numbers[person._id]
  const score = contest.scores[person._id]
  const gift = contest.gifts[person._id]
  const named = seesNames(caller, event) || caller.grants.some(({ role, scope }) => role === 'judge' && scope.kind === 'event' && scope.id === event._id)
  return {
    personId: person._id,
    ...(number === undefined ? {} : { number }),
    name: named ? person.name : maskedName(person.name),
    age: ageOf(person, localDateOf(event.startAt)),
    present: field.present.has(person._id),
    ...(score ? { score: { attempts: score.attempts, ended: score.ended, at: score.at, mine: score.by === caller.personId, confirmed: score.confirmed !== undefined } } : {}),
    ...(gift ? { gift: { at: gift.at, to: gift.to } } : {})
  }
}

export async function contestView(desk: ContestDesk, persons: readonly PersonDocument[], context: Pick<Context, 'caller'>): Promise<ContestView> {
  const { plan, contest, field } = desk
  const inOrder = (view: EntrantView) => view.number ?? Infinity
  return {
    measure: plan.measure,
    entrants: persons.map((person) => entrantView(desk, person, context)).sort((one, other) => inOrder(one) - inOrder(other)),
    ...(plan.gift ? { gift: { ...plan.gift, left: contest.giftsLeft } } : {}),
    running: field.running,
    undecided: awardsOf(ranking(standingOf(desk), plan.measure), plan).undecided,
    ...(contest.published ? { publishedAt: contest.published.at } : {})
  }
}

/** One of the entrants, for the answer about them. */
export async function entrant(context: Pick<Context, 'store' | 'caller' | 'now'>, desk: ContestDesk, personId: PersonId): Promise<PersonDocument> {
  await recordEntrants(context, desk)
  const person = await context.store.get('persons', personId)
  if (!person) throw broken('an entrant is gone')
  return person
}
