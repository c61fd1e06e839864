/** A card that was lost opens nothing any more; the elder gets a new one. */
import { renewCard as endpoint } from '@contract/distributionBooks'
import { add, is, push } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { elderCard } from '@kernel/elderCards'
import { isOnRoster } from '@kernel/elders'
import { broken, forbidden, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'

/** More than an elder loses. */
const MOST_CARDS = 50

export const renewCard = handle(endpoint, async ({ requestId, elderId, reason }, { caller, store, secrets, now }) => {
  const elder = await store.get('elders', elderId)
  caller.require(elder && communityOf(elder.communityId))
  if (!elder || !(await isOnRoster(store, elder))) throw forbidden()
  const { communityId } = elder
  await store.insert('elderCards', { _id: elderId, communityId, number: 1, renewals: [] })
  const card = await store.get('elderCards', elderId)
  if (!card) throw broken('a card that was there is gone')
  const done = card.renewals.some((renewal) => renewal.requestId === requestId)
  if (!done && card.number >= MOST_CARDS) return refuse('too_many_cards', { limit: MOST_CARDS })
  if (!done && !(await store.updateIf('elderCards', elderId, { all: { number: is(card.number) } }, { number: add(1), renewals: push({ requestId, at: now, by: caller.personId, reason }) }))) throw unavailable('the card was renewed meanwhile')
  const number = done ? card.number : card.number + 1
  return accept({ code: elderCard(secrets, communityId, elderId, number) })
})
