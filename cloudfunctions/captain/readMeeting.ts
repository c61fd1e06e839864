/** A meeting with everybody who may come to it. */
import { readMeeting as endpoint } from '@contract/captain'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { captainsOf } from './captains'
import { meetingOf, meetingView } from './meetings'

export const readMeeting = handle(endpoint, async ({ communityId, meetingId }, context) => {
  const { caller } = context
  caller.require(communityOf(communityId))
  const [meeting, captains] = await Promise.all([meetingOf(context, communityId, meetingId), captainsOf(context, communityId)])
  const attendees = captains.map(({ personId, names, name }) => {
    const there = names.map((one) => meeting.present[one]).find(Boolean)
    const struck = names.map((one) => meeting.struck[one]).find(Boolean)
    return { personId, name, ...(there ? { attendance: there.how } : {}), ...(struck ? { struck: struck.reason } : {}) }
  })
  return accept({ meeting: meetingView(meeting, caller.personId), attendees })
})
