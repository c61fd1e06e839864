/** 主持楼长会: the wall, who is there, and the minutes. */
import { Page } from '@components/Page'
import { copy } from '@features/captain-meeting/copy'
import { MarkSheet } from '@features/captain-meeting/MarkSheet'
import { EndSheet, MeetingBar, MeetingPage } from '@features/captain-meeting/MeetingPage'
import { useMeeting } from '@features/captain-meeting/useMeeting'

export default function CaptainMeetingPage() {
  const page = useMeeting()
  return (
    <Page title={copy.title} wide bar={<MeetingBar page={page} />} sheet={page.ending ? <EndSheet page={page} /> : page.chosen ? <MarkSheet page={page} /> : null}>
      <MeetingPage page={page} />
    </Page>
  )
}
