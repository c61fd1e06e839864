/** One event, as its staff see it and act on it. */
import { Page } from '@components/Page'
import { copy } from '@features/staff-event/copy'
import { EventBar } from '@features/staff-event/EventBar'
import { Sheets, type Asking } from '@features/staff-event/Sheets'
import { StaffEventPage } from '@features/staff-event/StaffEventPage'
import { useStaffEvent } from '@features/staff-event/useStaffEvent'
import { useState } from 'react'

export default function EventForStaffPage() {
  const staff = useStaffEvent()
  const [asking, setAsking] = useState<Asking | null>(null)
  const event = staff.query.data
  return (
    <Page
      title={copy.title}
      bar={event ? <EventBar event={event} staff={staff} onAsk={setAsking} /> : null}
      sheet={event && asking ? <Sheets asking={asking} event={event} staff={staff} onClose={() => setAsking(null)} /> : null}
    >
      <StaffEventPage staff={staff} onAsk={setAsking} />
    </Page>
  )
}
