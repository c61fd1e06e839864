/** Writing an event before anybody sees it. */
import { draftEvent as endpoint } from '@contract/event'
import { is, push, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import type { EventContent, EventFacts } from '@domain/event'
import { publicTexts, riskOf } from '@domain/publicText'
import { broken, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { contentOf } from './content'
import { bookOr, eventView } from './views'

export const draftEvent = handle(endpoint, async ({ eventId, communityId, content: written }, { caller, store, textCheck, now }) => {
  caller.require({ kind: 'community', id: communityId })
  const content = contentOf(written)
  const looked = await lookThrough(textCheck, publicTexts(content), caller.openid)
  const risk = riskOf(looked)
  if (risk) return risk
  const deed = { at: now, by: caller.personId, what: 'drafted' as const }
  const event: EventFacts = { ...content, _id: eventId, communityId, status: 'draft', deeds: [deed], ...(looked.unsure ? { unvouched: true } : {}) }
  if ((await store.insert('events', event)) === 'inserted') return accept(eventView(event, bookOr(event, null), now, []))

  // what is no longer written is taken away: an overwritten draft says what was sent last and nothing else
  const fields = Object.fromEntries(Object.keys(endpoint.input.entries.content.entries).map((field) => [field, field in content ? set(content[field as keyof EventContent]) : unset]))
  const overwritten = await store.updateIf('events', eventId, { all: { status: is('draft'), communityId: is(communityId) } }, { ...fields, unvouched: looked.unsure ? set(true) : unset, deeds: push(deed) })
  const stored = await store.get('events', eventId)
  if (!stored) throw broken('an event that exists cannot be read')
  if (stored.communityId !== communityId) throw forbidden()
  return overwritten ? accept(eventView(stored, bookOr(stored, null), now, [])) : refuse('not_a_draft')
})
