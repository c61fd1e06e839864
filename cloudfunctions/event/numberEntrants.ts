/** 参赛号: everybody who holds a seat gets a number, and keeps it. */
import { numberEntrants as endpoint } from '@contract/eventContest'
import { giveNumbers } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { contestDesk, contestOf, contestView, entrantsOf } from './contest'

/** Each try loses only to another table that gave numbers at the same moment. */
const TRIES = 4

export const numberEntrants = handle(endpoint, async ({ eventId }, context) => {
  const { store } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  if (desk.contest.published) return refuse('published')
  const persons = await entrantsOf(context, desk)
  await store.insert('contests', desk.contest)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const contest = await contestOf(context, eventId)
    const step = giveNumbers(contest, persons.map(({ _id }) => _id))
    if (!step) return accept(await contestView({ ...desk, contest }, persons, context))
    await store.apply('contests', eventId, step)
  }
  throw unavailable('the numbers kept changing')
})
