/** Everybody seated and waiting, for the desk, with what lets a phone work there without a network. */
import { roster as endpoint, type DeskList } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import { rosterIsOpen } from '@domain/retention'
import { communityOf } from '@domain/roles'
import { turnout } from '@domain/seatBook'
import { handle, type Context } from '@kernel/handle'
import { listKey, signedList } from '@kernel/lists'
import { deskEvent } from './desk'
import { partyViews, recordMinors, rosterFacts } from './rosterView'

export const readRoster = handle(endpoint, async ({ eventId }, context) => {
  const { event, book } = await deskEvent(context, eventId)
  if (!rosterIsOpen(event, context.now)) return accept({ parties: [], closed: { ...turnout(book), waiting: book.waiting.length }, at: context.now })
  const facts = await rosterFacts(context, event, book)
  await recordMinors(facts, eventId, context)
  return accept({ parties: partyViews(facts, context), list: deskList(context, event), at: context.now })
})

function deskList({ secrets, caller: { openid }, now }: Context, { _id, communityId }: EventFacts): DeskList {
  const place = { kind: 'event', id: _id } as const
  return { signed: signedList(secrets, openid, { place, within: communityOf(communityId), at: now }), key: listKey(secrets, openid, place) }
}
