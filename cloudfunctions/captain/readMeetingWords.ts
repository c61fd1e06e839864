/** The words that the screen at a meeting shows, one a minute. */
import { meetingWords as endpoint } from '@contract/captain'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { wordsFrom } from '@kernel/wallWords'
import { meetingOf, wallOf } from './meetings'

export const readMeetingWords = handle(endpoint, async ({ communityId, meetingId }, context) => {
  const { caller, secrets, now } = context
  caller.require(communityOf(communityId))
  const { title } = await meetingOf(context, communityId, meetingId)
  return accept({ title, words: wordsFrom(secrets, wallOf(meetingId), now), at: now })
})
