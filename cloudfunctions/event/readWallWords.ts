/** The words that the screen at the door shows, one a minute. */
import { wallWords as endpoint } from '@contract/eventWall'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { wordsFrom } from '@kernel/wallWords'
import { deskEvent } from './desk'

export const readWallWords = handle(endpoint, async ({ eventId }, context) => {
  const { event } = await deskEvent(context, eventId)
  const { secrets, now } = context
  return accept({ title: event.title, words: wordsFrom(secrets, eventId, now), at: now })
})
