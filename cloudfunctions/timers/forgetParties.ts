/** Parties of events that are long over are forgotten, those with somebody under age first; the counts of the event stay (data.md §3.7). */
import { absent, is, set } from '@domain/conditional'
import type { EventFacts } from '@domain/event'
import { forgottenContest, forgottenInBook, forgottenOuting, forgottenRecord } from '@domain/forgetting'
import type { CommunityId, PersonId } from '@domain/ids'
import { forgottenLecture } from '@domain/lecture'
import type { Registration } from '@domain/registration'
import { ADULTS_DAYS, daysKept, keptFor, MINORS_DAYS } from '@domain/retention'
import type { SeatBook } from '@domain/seatBook'
import { unavailable } from '@kernel/faults'
import { digestOf } from '@kernel/secrets'
import { oneByOne, type Clockwork } from './oneByOne'
import { forgetStrangers } from './strangers'

/** A round of the clock forgets so many parties, at about eight calls each, and goes on in the next minute. */
const MOST = 50
const MOST_EVENTS = 20
const PAGE = 100
/** Of a digest so much that no two parties of an event share it; shorter than a person's id, so the book only shrinks. */
const STEM = 10

const stages = [
  { before: null, days: MINORS_DAYS, then: 'minors' },
  { before: 'minors', days: ADULTS_DAYS, then: 'everybody' }
] as const
type Stage = (typeof stages)[number]

export async function forgetParties(context: Clockwork): Promise<number> {
  const { store, now, trace } = context
  let forgotten = 0
  for (const stage of stages) {
    const events = await store.find('events', { index: 'byForgotten', equal: { forgotten: stage.before }, until: keptFor(stage.days, now), limit: MOST_EVENTS })
    await oneByOne(trace, events, async (event) => {
      if (forgotten >= MOST) return
      const due = await dueParties(context, event, stage, MOST - forgotten)
      const book = due.parties.length > 0 ? await store.get('seatBooks', event._id) : null
      const done = await oneByOne(trace, due.parties, (party) => forget(context, book, party))
      forgotten += done
      if (!due.whole || done < due.parties.length) return
      await forgetBeside(context, event, stage)
      await store.updateIf('events', event._id, { all: { forgotten: stage.before === null ? absent : is(stage.before) } }, { forgotten: set(stage.then) })
    })
  }
  return forgotten
}

/** What is kept beside the parties: whom the news reached, the children of a competition, the words that were asked before a lecture, and the grown-ups of a walk. */
async function forgetBeside({ store }: Clockwork, { _id, plan }: EventFacts, { then }: Stage): Promise<void> {
  if (then === 'minors') await store.remove('deliveries', _id)
  if (plan?.kind === 'competition' && then === 'minors') await store.updateIf('contests', _id, { all: {} }, forgottenContest)
  const lecture = plan?.kind === 'lecture' && then === 'minors' ? await store.get('lectures', _id) : null
  if (lecture) await store.updateIf('lectures', _id, { all: {} }, forgottenLecture(lecture))
  const outing = plan?.kind === 'volunteer_outing' && then === 'everybody' ? await store.get('outings', _id) : null
  if (outing) await store.updateIf('outings', _id, { all: {} }, forgottenOuting(outing))
}

/** Those whose time has come, no more than so many; `whole` when there are no others. */
async function dueParties({ store }: Clockwork, { _id: eventId }: EventFacts, { days }: Stage, most: number): Promise<{ readonly parties: readonly Registration[]; readonly whole: boolean }> {
  const parties: Registration[] = []
  let after: { value: number; id: string } | undefined
  while (parties.length <= most) {
    const page: readonly Registration[] = await store.find('registrations', { index: 'byEvent', equal: { eventId }, ...(after ? { after } : {}), limit: PAGE })
    parties.push(...page.filter(({ forgottenAt, participants }) => forgottenAt === undefined && daysKept(participants) <= days))
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = { value: last.at, id: last._id }
  }
  return { parties: parties.slice(0, most), whole: parties.length <= most }
}

/** The book first and the record after it: until the record is changed, it says whom the book must not name. What the book says of others is not touched, so it is read once for all. */
async function forget({ store, now }: Clockwork, book: SeatBook | null, party: Registration): Promise<void> {
  const stem = digestOf(party._id).slice(0, STEM)
  const step = book && forgottenInBook(book, party, stem)
  if (step && !(await store.apply('seatBooks', book._id, step))) throw unavailable('the seat book changed meanwhile')
  await store.remove('photoConsents', party._id)
  const persons = await store.getMany('persons', party.personIds)
  const homes = new Map<PersonId, CommunityId>(persons.flatMap(({ _id, communityId }) => (communityId ? [[_id, communityId]] : [])))
  await store.apply('registrations', party._id, forgottenRecord(party, stem, homes, now))
  await forgetStrangers(store, party.personIds)
}
