/** A picture of a workshop is said to show a work, with a title that everybody reads. */
import { nameWork as endpoint } from '@contract/eventPhotos'
import { accept, refuse } from '@domain/decision'
import { decideNaming, nameWork as step } from '@domain/photos'
import { riskOf } from '@domain/publicText'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { albumOf } from './album'
import { isReviewer, staffEvent } from './staffEvent'

export const nameWork = handle(endpoint, async ({ eventId, photoId, title }, context) => {
  const { caller, store, textCheck, now } = context
  const [event, album] = await Promise.all([staffEvent(context, eventId), albumOf(context, eventId)])
  const decision = decideNaming(event, album, photoId, now)
  if (!decision.accepted) return decision
  if (decision.fact.work === title) return accept({ named: true })
  if (title !== undefined) {
    const looked = await lookThrough(textCheck, { title }, caller.openid)
    const risk = riskOf(looked)
    if (risk) return risk
    // everybody may read it at once, so somebody must have read it before
    if (looked.unsure && !isReviewer(context, event)) return refuse('reviewer_needed')
  }
  // another hand may have said the same in between, or taken the picture away
  const named = (await store.apply('albums', eventId, step(photoId, title))) || (await albumOf(context, eventId)).photos[photoId]
  return named ? accept({ named: true }) : refuse('gone')
})
