/** Which of a community's meetings a captain comes to now. */
import type { listMeetings } from '@contract/captain'
import type { OutputOf } from '@contract/endpoint'
import { isUnderWay } from '@domain/meeting'

type Meetings = OutputOf<typeof listMeetings>

export const underWay = ({ meetings, at }: Meetings): Meetings['meetings'][number] | null =>
  meetings.find(({ startsAt, minutes }) => isUnderWay({ startsAt, ...(minutes === undefined ? {} : { ended: { at: 0, by: '', minutes } }) }, at)) ?? null
