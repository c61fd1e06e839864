/** Changing what was published. */
import { editEvent as endpoint } from '@contract/eventDesk'
import { is, push, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { concernsPeople, decideEditing } from '@domain/editing'
import type { Deed, EventContent, EventFacts } from '@domain/event'
import { newTexts, riskOf } from '@domain/publicText'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { contentOf } from './content'
import { keepHelpers, releaseHelpers } from './helpers'
import { changedNews } from './messages'
import { bookOf } from './seats'
import { isReviewer, staffEvent } from './staffEvent'
import { staffEventView } from './staffViews'
import { tellInside } from './tellInside'

/** May be absent, so an edit that leaves them out takes them away. */
const OPTIONAL = ['series', 'ages', 'intro', 'healthNotice', 'emergencyPhone', 'plan'] as const satisfies readonly (keyof EventContent)[]

export const editEvent = handle(endpoint, async ({ eventId, content: written }, context) => {
  const { caller, store, textCheck, now } = context
  const event = await staffEvent(context, eventId)
  const editor = { isReviewer: isReviewer(context, event) }
  const decision = decideEditing(event, contentOf(written, event.healthNotice), editor, now)
  if (!decision.accepted) return decision
  const looked = await lookThrough(textCheck, newTexts(event, decision.fact), caller.openid)
  const risk = riskOf(looked)
  if (risk) return risk
  // residents read it at once, so somebody must have read it before
  if (looked.unsure && !editor.isReviewer) return refuse('reviewer_needed')
  // the number of places has its own way, because the seat book decides it
  const { capacity: _capacity, ...content } = decision.fact
  const deed: Deed = { at: now, by: caller.personId, what: 'edited' }
  // nothing of what stood before but what an edit leaves alone
  const { _id, communityId, status, capacity } = event
  const moves = concernsPeople(event, decision.fact)
  const movedAt = moves ? now : event.movedAt
  const edited: EventFacts = { ...decision.fact, _id, communityId, status, capacity, deeds: [...event.deeds, deed], ...(movedAt === undefined ? {} : { movedAt }) }
  const changes = {
    ...Object.fromEntries(OPTIONAL.map((field) => [field, unset])),
    ...Object.fromEntries(Object.entries(content).map(([field, value]) => [field, set(value)])),
    deeds: push(deed),
    ...(moves ? { movedAt: set(now) } : {})
  }
  await keepHelpers(store, event, edited)
  const asRead = { all: { status: is('published'), [`deeds.${event.deeds.length - 1}.at`]: is(event.deeds.at(-1)?.at ?? 0), [`deeds.${event.deeds.length}`]: { present: false } } }
  if (!(await store.updateIf('events', eventId, asRead, changes))) return refuse('changed_meanwhile')
  await releaseHelpers(store, event, edited)

  const book = await bookOf(store, eventId)
  if (moves) await tellInside(context, book, (recipient) => changedNews({ event: edited, ...recipient }))
  return accept(staffEventView(edited, book, now))
})
