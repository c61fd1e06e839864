/** Whoever was at a meeting of the captains is owed points for it: written into their month once it has ended, and verified and approved as everything else. */
import { unset } from '@domain/conditional'
import { attended } from '@domain/meeting'
import { writeOwed } from '../points/entries'
import { oneByOne, type Clockwork } from './oneByOne'

/** A meeting has about eighty captains, so a round looks at one. */
const MOST = 1

export async function scoreMeetings(context: Clockwork): Promise<number> {
  const { store, now, trace } = context
  const ended = await store.find('meetings', { index: 'byUnscored', from: 0, until: now + 1, limit: MOST })
  return oneByOne(trace, ended, async (meeting) => {
    for (const { personId, on, meetingId } of attended(meeting, now)) {
      await writeOwed(context, { communityId: meeting.communityId, captainId: personId, entryId: `meeting_${meetingId}` }, { ruleId: 'meeting', occurredOn: on, evidence: { kind: 'meeting', id: meetingId, title: meeting.title } })
    }
    await store.updateIf('meetings', meeting._id, { all: {} }, { unscoredAt: unset })
  })
}
