/** What comes next for my family, then what was cancelled, then what is over; with the next step where there is nothing. */
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import type { PersonView } from '@contract/account'
import type { RegistrationCard } from '@contract/event'
import type { Instant } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy } from './copy'
import { RegistrationRow } from './RegistrationRow'
import { useMyRegistrations, type MyRegistrations as Registrations } from './useMyRegistrations'

const toEvents = () => open(places.events)

type RowsProps = { readonly rows: readonly RegistrationCard[]; readonly family: readonly PersonView[]; readonly now: Instant }

const Rows = ({ rows, family, now }: RowsProps) => (
  <List>
    {rows.map((one) => (
      <RegistrationRow key={one.registrationId} registration={one} family={family} now={now} />
    ))}
  </List>
)

const Nothing = ({ before }: { readonly before: boolean }) => (
  <Empty text={before ? copy.nothingAhead : copy.empty} note={copy.emptyNote}>
    <SmallButton id='see-events' text={copy.seeEvents} onTap={toEvents} />
  </Empty>
)

const Told = ({ head, ...rows }: RowsProps & { readonly head: string }) =>
  rows.rows.length === 0 ? null : (
    <Section head={head}>
      <Rows {...rows} />
    </Section>
  )

function Known({ registrations: { query, now, ahead, cancelled, past }, family }: { readonly registrations: Registrations; readonly family: readonly PersonView[] }) {
  const online = useOnline()
  const shared = { family, now }
  return (
    <>
      {query.stale && query.at !== null ? <OldCopy at={query.at} now={now} online={online} loading={query.loading} onRetry={query.reload} /> : null}
      <Section head={copy.head}>{ahead.length > 0 ? <Rows rows={ahead} {...shared} /> : <Nothing before={cancelled.length + past.length > 0} />}</Section>
      <Told head={copy.cancelled} rows={cancelled} {...shared} />
      <Told head={copy.past} rows={past} {...shared} />
    </>
  )
}

export function MyRegistrations({ family }: { readonly family: readonly PersonView[] }) {
  const registrations = useMyRegistrations()
  const { data, loading, failure, reload } = registrations.query
  if (data) return <Known registrations={registrations} family={family} />
  return (
    <Section head={copy.head}>
      <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
    </Section>
  )
}
