/** 名单: everybody who has a seat or waits for one. */
import { Columns } from '@components/Columns'
import { Page } from '@components/Page'
import { AdmitSheet } from '@features/admission/AdmitSheet'
import { RosterPending } from '@features/event-roster/RosterPending'
import { useOpenedRoster, type OpenedRoster } from '@features/event-roster/useOpenedRoster'
import { copy } from '@features/roster/copy'
import { RosterBar } from '@features/roster/RosterBar'
import { RosterHead } from '@features/roster/RosterHead'
import { RosterRows } from '@features/roster/RosterRows'
import { RosterSheet } from '@features/roster/RosterSheet'
import { useRosterPage } from '@features/roster/useRosterPage'

type Ready = Extract<OpenedRoster, { readonly at: 'ready' }>

function Roster({ opened: { eventId, event, roster } }: { readonly opened: Ready }) {
  const page = useRosterPage(eventId, event, roster)
  const sheet =
    page.asking?.what === 'admit' ? (
      <AdmitSheet
        eventId={eventId}
        party={page.asking.party}
        onAdmitted={(party) => {
          roster.merge([party])
          void roster.reload()
        }}
        onClose={() => page.ask(null)}
      />
    ) : (
      <RosterSheet page={page} />
    )
  return (
    <Page title={copy.title} wide bar={<RosterBar page={page} />} sheet={sheet}>
      <Columns left={<RosterHead page={page} />} right={<RosterRows page={page} />} />
    </Page>
  )
}

export default function RosterPageOfEvent() {
  const opened = useOpenedRoster()
  if (opened.at === 'ready') return <Roster opened={opened} />
  return (
    <Page title={copy.title} wide>
      <RosterPending opened={opened} />
    </Page>
  )
}
