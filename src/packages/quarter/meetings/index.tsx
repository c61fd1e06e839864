/** 楼长会: staff call the captains together. */
import { Page } from '@components/Page'
import { copy } from '@features/captain-meetings/copy'
import { MeetingsBar, MeetingsPage } from '@features/captain-meetings/MeetingsPage'
import { useMeetings } from '@features/captain-meetings/useMeetings'

export default function CaptainMeetingsPage() {
  const page = useMeetings()
  return (
    <Page title={copy.title} bar={<MeetingsBar page={page} />}>
      <MeetingsPage page={page} />
    </Page>
  )
}
