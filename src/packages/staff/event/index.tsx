/** One event, as its staff see it and act on it. */
import { Page } from '@components/Page'
import { useSendWaiting } from '@features/event-album/sending'
import { KindWays } from '@features/event-kind/KindWays'
import { copy } from '@features/staff-event/copy'
import { EventBar } from '@features/staff-event/EventBar'
import { Sheets, type Asking } from '@features/staff-event/Sheets'
import { StaffEventPage } from '@features/staff-event/StaffEventPage'
import { useStaffEvent } from '@features/staff-event/useStaffEvent'
import { useState } from 'react'
import './index.scss'

export default function EventForStaffPage() {
  const staff = useStaffEvent()
  useSendWaiting()
  const [asking, setAsking] = useState<Asking | null>(null)
  const event = staff.query.data
  const ask = (next: Asking | null) => {
    staff.calm()
    setAsking(next)
  }
  return (
    <Page
      title={copy.title}
      bar={event ? <EventBar event={event} staff={staff} onAsk={ask} /> : null}
      sheet={event && asking ? <Sheets asking={asking} event={event} staff={staff} onClose={() => ask(null)} /> : null}
    >
      <StaffEventPage staff={staff} onAsk={ask} ways={event ? <KindWays event={event} /> : null} />
    </Page>
  )
}
