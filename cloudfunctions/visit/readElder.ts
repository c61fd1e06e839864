/** What was heard at one elder's door, for those who care; who read it is written down first. */
import { readElderVisits as endpoint, type ElderVisit } from '@contract/visit'
import { accept } from '@domain/decision'
import type { Heard } from '@domain/visiting'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { namesOf } from './names'
import { reachedElder } from './reach'

/** A visit a month for two years. */
const MOST = 24

export const readElderVisits = handle(endpoint, async ({ elderId }, context) => {
  const { caller, store, secrets, now } = context
  const { elder } = await reachedElder(context, elderId)
  const visits = await store.find('visits', { index: 'byElder', equal: { elderId }, order: 'backward', limit: MOST })
  await recordRead(store, { at: now, actor: caller.personId, action: 'read_health', target: elderId, communityId: elder.communityId })
  const { person } = await namesOf(store, [], visits.map(({ by }) => by))
  return accept({
    visits: visits.map(({ _id, by, at, outcome, needs, status, heard, amendments }): ElderVisit => ({
      ...(heard ? (JSON.parse(secrets.open(heard)) as Heard) : {}),
      visitId: _id, by: person(by), at, outcome, needs, status, amendments: amendments.map((one) => ({ at: one.at, text: secrets.open(one.text) }))
    }))
  })
})
