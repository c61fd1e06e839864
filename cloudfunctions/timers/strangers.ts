/** People whom nobody needs to know any more: no list of an account holds them, and no sign-up names them. Whoever else comes to name people is to be asked here, or lets go of them, as questions do. */
import { DAY } from '@domain/calendar'
import { is, set } from '@domain/conditional'
import type { PersonId } from '@domain/ids'
import { withdraw } from '@domain/lecture'
import { FAMILY_LIMIT } from '@domain/person'
import { forgottenVoice } from '@domain/suggestion'
import type { Store } from '@kernel/store'
import type { Clockwork } from './oneByOne'

/** More lists than anybody stands on: a tie between accounts is on both lists, and each has its limit. */
const MOST_LISTS = 2 * FAMILY_LIMIT
/** As many as one answer holds the lists of. */
const MOST = 40
/** Whoever deletes their account takes back what they asked, so only what was asked in that moment is left. */
const MOST_LECTURES = 20
/** The same holds of what was handed over for the suggestion book. */
const MOST_VOICED = 20
/** Somebody who was just written down comes onto a list, or into a sign-up, with the next step. */
const PATIENCE = DAY
const JOB = 'sweepPersons'

/** Takes away those of the persons who are strangers by now; tells how many. */
export async function forgetStrangers(store: Store, personIds: readonly PersonId[]): Promise<number> {
  if (personIds.length === 0) return 0
  const lists = await store.find('accounts', { index: 'byFamily', equal: { 'family.personId': personIds }, limit: personIds.length * MOST_LISTS })
  const held = new Set(lists.flatMap(({ family }) => family.map(({ personId }) => personId)))
  const unheld = personIds.filter((one) => !held.has(one))
  await takeBackQuestions(store, unheld)
  await forgetVoices(store, unheld)
  let forgotten = 0
  for (const personId of unheld) {
    const named = await store.find('registrations', { index: 'byKeeper', equal: { keepers: personId }, limit: 1 })
    if (named.length > 0) continue
    await store.remove('persons', personId)
    forgotten += 1
  }
  return forgotten
}

/** What was asked by people who are on no list, so have no account any more: also of those whom a sign-up of their family still names. */
async function takeBackQuestions(store: Store, personIds: readonly PersonId[]): Promise<void> {
  if (personIds.length === 0) return
  const lectures = await store.find('lectures', { index: 'byAsker', equal: { 'questions.by': personIds }, limit: MOST_LECTURES })
  for (const { _id, questions } of lectures) for (const question of questions) if (personIds.includes(question.by)) await store.apply('lectures', _id, withdraw(question))
}

/** What they handed over for the suggestion book stays, and nobody knows any more who said it. */
async function forgetVoices(store: Store, personIds: readonly PersonId[]): Promise<void> {
  if (personIds.length === 0) return
  const voiced = await store.find('suggestions', { index: 'byVoice', equal: { 'voice.by': personIds }, limit: MOST_VOICED })
  for (const suggestion of voiced) await store.updateIf('suggestions', suggestion._id, { all: {} }, forgottenVoice(suggestion))
}

/** Goes round all persons, some each minute, and then begins again: whoever was taken off the last list is found within days. */
export async function sweepPersons({ store, now }: Clockwork): Promise<number> {
  const place = await store.get('jobs', JOB)
  const { doneUntil, lastId } = place ?? { doneUntil: 0, lastId: '' }
  const persons = await store.find('persons', { index: 'byAdded', after: { value: doneUntil, id: lastId }, until: now - PATIENCE, limit: MOST })
  // the bare record of somebody who deleted themselves says how fast they were, as long as that matters
  const idle = persons.filter(({ busyUntil = 0, familyInvitedUntil = 0 }) => Math.max(busyUntil, familyInvitedUntil) <= now)
  const forgotten = await forgetStrangers(store, idle.map(({ _id }) => _id))

  const last = persons.length === MOST ? persons.at(-1) : undefined
  const next = { doneUntil: last?.addedAt ?? 0, lastId: last?._id ?? '' }
  const stays = next.doneUntil === doneUntil && next.lastId === lastId
  // another round that was under way has moved on from the same place
  if (place && !stays) await store.updateIf('jobs', JOB, { all: { doneUntil: is(doneUntil), lastId: is(lastId) } }, { doneUntil: set(next.doneUntil), lastId: set(next.lastId) })
  if (!place) await store.insert('jobs', { _id: JOB, ...next })
  return forgotten
}
