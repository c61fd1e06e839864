/** The card at the door: the visit first, so that it is never lost; then what was left, and what follows from it once it is believed. Each step is done once, however often the card is brought. */
import { logVisit as endpoint, type LeftPortion, type LoggedVisit } from '@contract/visit'
import type { InputOf } from '@contract/endpoint'
import { DAY } from '@domain/calendar'
import { accept } from '@domain/decision'
import type { Elder } from '@domain/elder'
import { HEARD_DAYS } from '@domain/retention'
import { arrivalOf, decideHearing, isBelieved, type Heard, type Visit } from '@domain/visiting'
import { communityOf } from '@domain/roles'
import { conflict } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { digestOf } from '@kernel/secrets'
import { gridOf } from '../distribution/campaign'
import { handPortion } from '../distribution/handing'
import { portionOf } from '../distribution/portions'
import { dropFiles } from '../distribution/proofs'
import { follow } from './following'
import { reachedElder } from './reach'

type Card = InputOf<typeof endpoint>

export const logVisit = handle(endpoint, async (card, context) => {
  const { requestId: visitId, elderId } = card
  const { caller, store, secrets } = context
  const [{ elder, inTerm }, before] = await Promise.all([reachedElder(context, elderId), store.get('visits', visitId)])
  // how somebody is could be guessed from a digest without a key
  const digests = secrets.matches('visit', digestOf(card))
  if (before && (before.by !== caller.personId || !digests.includes(before.digest ?? ''))) throw conflict('requestId')
  const visit = before ?? visitOf(card, context, elder, inTerm, secrets.match('visit', digestOf(card)))
  if (!before) {
    const state = card.consent ? null : await store.get('careStates', elderId)
    const decision = decideHearing(heardOf(card), card.consent?.given, state)
    if (!decision.accepted) return decision
    // first: what follows is written there, and whoever has been visited stays on the roster
    await store.insert('careStates', { _id: elderId, communityId: elder.communityId })
    await store.insert('visits', visit)
  }
  const late = visit.flags.includes('late')
  const portions = await leave(card, context, visit, late)
  // all of them first: one signature may stand for two portions
  await dropFiles(context, card.portions.filter((_, number) => portions[number]?.refused === undefined))
  if (isBelieved(visit) && !visit.settled) await follow(context, visit, elder)
  return accept<LoggedVisit>({ visitId, status: visit.status, flags: visit.flags, at: visit.at, portions })
})

const heardOf = ({ health, living, talk, needNote }: Card): Heard => ({ ...(health ? { health } : {}), ...(living ? { living } : {}), ...(talk?.trim() ? { talk } : {}), ...(needNote?.trim() ? { needNote } : {}) })

function visitOf(card: Card, { caller, secrets, believed, now }: Context, elder: Elder, inTerm: boolean, digest: string): Visit {
  const vouches = [gridOf(elder.gridId), communityOf(elder.communityId)].some(({ kind, id }) => believed?.place.kind === kind && believed.place.id === id)
  const { at, flags } = arrivalOf(card.visitedAt, vouches ? believed : null, inTerm, now)
  const heard = heardOf(card)
  return {
    _id: card.requestId, communityId: elder.communityId, gridId: elder.gridId, elderId: elder._id, by: caller.personId, at, receivedAt: now, outcome: card.outcome, needs: [...new Set(card.needs)],
    ...(Object.keys(heard).length > 0 ? { heard: secrets.seal(JSON.stringify(heard)) } : {}),
    ...(card.consent ? { consent: card.consent } : {}), flags, status: flags.includes('late') ? 'waiting' : 'submitted', amendments: [], forgetAt: at + HEARD_DAYS * DAY, digest
  }
}

/** What was left at the door has left the hand: it is written down, and waits for staff where something speaks against it. */
const leave = ({ portions, requestId }: Card, context: Context, { elderId, at }: Visit, late: boolean): Promise<readonly LeftPortion[]> =>
  Promise.all(
    portions.map(async ({ campaignId, itemId, ...tapped }): Promise<LeftPortion> => {
      const [campaign, entitlement] = await Promise.all([context.store.get('campaigns', campaignId), portionOf(context, { campaignId, itemId, elderId })])
      if (!campaign || !entitlement) return { campaignId, itemId, refused: 'not_entitled' }
      const handed = await handPortion(context, campaign, entitlement, { ...tapped, commandId: requestId, channel: 'home', given: true, late, at })
      return { campaignId, itemId, ...(handed.accepted ? handed.fact : { refused: handed.reason }) }
    })
  )
