/** 签到台: people find their party in two taps and come in with one. */
import { Note } from '@components/Note'
import { Page } from '@components/Page'
import { AdmitSheet } from '@features/admission/AdmitSheet'
import { copy } from '@features/check-in-desk/copy'
import { DeskBar } from '@features/check-in-desk/DeskBar'
import { DeskSheet } from '@features/check-in-desk/DeskSheet'
import { DeskWork } from '@features/check-in-desk/DeskWork'
import { useDesk } from '@features/check-in-desk/useDesk'
import { useSendWaiting } from '@features/event-album/sending'
import { KindWays } from '@features/event-kind/KindWays'
import { RosterPending } from '@features/event-roster/RosterPending'
import { useOpenedRoster, type OpenedRoster } from '@features/event-roster/useOpenedRoster'
import { useState } from 'react'

type Ready = Extract<OpenedRoster, { readonly at: 'ready' }>

function Desk({ opened: { eventId, event, roster } }: { readonly opened: Ready }) {
  const desk = useDesk(eventId, event, roster)
  const [admitting, setAdmitting] = useState(false)
  const party = admitting ? desk.chosen : null
  const close = () => setAdmitting(false)
  const admitted: Parameters<typeof AdmitSheet>[0]['onAdmitted'] = (one) => {
    roster.merge([one])
    void roster.reload()
  }
  return (
    <Page
      title={copy.title}
      wide
      bar={<DeskBar desk={desk} onAdmit={() => setAdmitting(true)} />}
      sheet={party ? <AdmitSheet eventId={eventId} party={party} onAdmitted={admitted} onClose={close} /> : <DeskSheet desk={desk} />}
    >
      <Note strong text={event.title} />
      <DeskWork desk={desk} covered={party !== null} onUncover={close} />
      {desk.helps ? <KindWays event={event} helps /> : null}
    </Page>
  )
}

export default function DeskPage() {
  const opened = useOpenedRoster({ holds: true })
  useSendWaiting()
  if (opened.at === 'ready') return <Desk opened={opened} />
  return (
    <Page title={copy.title} wide>
      <RosterPending opened={opened} />
    </Page>
  )
}
