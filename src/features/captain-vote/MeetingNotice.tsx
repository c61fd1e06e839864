/** First on a captain's page on the day of a meeting, from an hour before it begins: the way in, while they come and vote. */
import { momentWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { listMeetings } from '@contract/captain'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'
import { underWay } from './underWay'

export function MeetingNotice({ communityId }: { readonly communityId: CommunityId | undefined }) {
  const known = useQuery(listMeetings, communityId === undefined ? null : { communityId }, { kept: false }).data
  const meeting = known && underWay(known)
  if (!meeting) return null
  return (
    <Notice kind='wait' id='meeting-now' text={copy.meetingNow(momentWords(meeting.startsAt, known.at))} note={meeting.place}>
      <SmallButton id='to-meeting' text={copy.toMeeting} onTap={() => open(atWork.vote, { community: communityId })} />
    </Notice>
  )
}
