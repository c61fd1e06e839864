/** Writing an event before anybody sees it. */
import { draftEvent as endpoint, type DraftView } from '@contract/event'
import type { Instant } from '@domain/calendar'
import { absent, is, push, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { changedAt, MOST_DEEDS, type EventContent, type EventFacts } from '@domain/event'
import { publicTexts, riskOf } from '@domain/publicText'
import { communityOf } from '@domain/roles'
import { broken, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { contentOf } from './content'
import { bookOr, eventView } from './views'

export const draftEvent = handle(endpoint, async ({ eventId, communityId, content: written }, { caller, store, textCheck, now }) => {
  caller.require(communityOf(communityId))
  const content = contentOf(written)
  const looked = await lookThrough(textCheck, publicTexts(content), caller.openid)
  const risk = riskOf(looked)
  if (risk) return risk
  const deed = { at: now, by: caller.personId, what: 'drafted' as const }
  const event: EventFacts = { ...content, _id: eventId, communityId, status: 'draft', deeds: [deed], ...(looked.unsure ? { unvouched: true } : {}) }
  if ((await store.insert('events', event)) === 'inserted') return accept(draftView(event, now))

  // what is no longer written is taken away: an overwritten draft says what was sent last and nothing else
  const fields = Object.fromEntries(Object.keys(endpoint.input.entries.content.entries).map((field) => [field, field in content ? set(content[field as keyof EventContent]) : unset]))
  const overwritten = await store.updateIf('events', eventId, { all: { status: is('draft'), communityId: is(communityId), [`deeds.${MOST_DEEDS - 1}`]: absent } }, { ...fields, unvouched: looked.unsure ? set(true) : unset, deeds: push(deed) })
  const stored = await store.get('events', eventId)
  if (!stored) throw broken('an event that exists cannot be read')
  if (stored.communityId !== communityId) throw forbidden()
  if (overwritten) return accept(draftView(stored, now))
  return refuse(stored.status === 'draft' ? 'too_many_changes' : 'not_a_draft')
})

const draftView = (event: EventFacts, now: Instant): DraftView => ({ ...eventView(event, bookOr(event, null), now, []), changedAt: changedAt(event) })
