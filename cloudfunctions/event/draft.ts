/** Writing an event before anybody sees it. */
import { draftEvent as endpoint } from '@contract/event'
import { is, push, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import type { EventContent, EventFacts } from '@domain/event'
import { broken, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { contentOf } from './content'
import { bookOr, eventView } from './views'

export const draftEvent = handle(endpoint, async ({ eventId, communityId, content: written }, { caller, store, now }) => {
  caller.require({ kind: 'community', id: communityId })
  const content = contentOf(written)
  const deed = { at: now, by: caller.personId, what: 'drafted' as const }
  const event: EventFacts = { ...content, _id: eventId, communityId, status: 'draft', deeds: [deed] }
  if ((await store.insert('events', event)) === 'inserted') return accept(eventView(event, bookOr(event, null), now, []))

  // what is no longer written is taken away: an overwritten draft says what was sent last and nothing else
  const fields = Object.fromEntries(Object.keys(endpoint.input.entries.content.entries).map((field) => [field, field in content ? set(content[field as keyof EventContent]) : unset]))
  const overwritten = await store.updateIf('events', eventId, { all: { status: is('draft'), communityId: is(communityId) } }, { ...fields, deeds: push(deed) })
  const stored = await store.get('events', eventId)
  if (!stored) throw broken('an event that exists cannot be read')
  if (stored.communityId !== communityId) throw forbidden()
  return overwritten ? accept(eventView(stored, bookOr(stored, null), now, [])) : refuse('not_a_draft')
})
