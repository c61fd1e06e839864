/** The ledger of visits: when, whom, by whom, and never how they were. */
import { listVisits as endpoint } from '@contract/visit'
import { endOfDay, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { namesOf } from './names'

const MOST = 200

export const listVisits = handle(endpoint, async ({ communityId, status, fromOn, toOn }, { caller, store }) => {
  caller.require(communityOf(communityId))
  const days = { from: startOfDay(fromOn), until: endOfDay(toOn), order: 'backward', limit: MOST } as const
  const visits = await store.find('visits', status ? { index: 'byStatus', equal: { communityId, status }, ...days } : { index: 'byCommunity', equal: { communityId }, ...days })
  const { elder, person } = await namesOf(store, visits.map(({ elderId }) => elderId), visits.map(({ by }) => by))
  return accept({ visits: visits.map(({ _id, elderId, gridId, by, at, receivedAt, outcome, needs, status, flags }) => ({ visitId: _id, elderId, elder: elder(elderId), gridId, by: person(by), at, receivedAt, outcome, needs, status, flags })) })
})
