/** The sheet of a captains' meeting: who may take it, and that it is written down before it is given. */
import { exportMeeting as endpoint } from '@contract/workbookCaptains'
import { localDateOf, localParts } from '@domain/calendar'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { captainsOf } from '../../captain/captains'
import { meetingOf } from '../../captain/meetings'
import { copy as words } from '../copy'
import { workbookOf } from '../sheet'
import { meetingSheet } from './meetingSheet'

export const exportMeeting = handle(endpoint, async ({ communityId, meetingId }, context) => {
  const { store, caller, secrets, now } = context
  caller.require(communityOf(communityId))
  const [community, meeting, captains] = await Promise.all([store.get('communities', communityId), meetingOf(context, communityId, meetingId), captainsOf(context, communityId)])
  if (!community) throw broken('staff of a community that is not there')
  await recordRead(store, { at: now, actor: caller.personId, target: `meeting:${meetingId}`, communityId, action: 'export' })
  const made = meetingSheet({ meeting, captains, community: community.name, open: (sealed) => secrets.open(sealed), note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, meeting.title, localDateOf(meeting.startsAt)), base64: bytes.toString('base64') })
})
