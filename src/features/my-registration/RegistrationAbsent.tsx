/** What stands in the place of a sign-up until it is there, or when there is none. */
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { Wall } from '@components/Wall'
import { WallSkeleton } from '@components/WallSkeleton'
import { failureWords } from '@platform/faults/copy'
import { back, open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Registration } from './useRegistration'

function Missing({ eventId, sent }: Pick<Registration, 'eventId' | 'sent'>) {
  return (
    <Notice kind='wait' id='missing' text={copy.missing} note={sent ? copy.missingSent : copy.missingNote}>
      {sent ? <SmallButton id='back-to-try' fill text={copy.backToTry} onTap={() => back(places.mine)} /> : null}
      {sent || !eventId ? null : <SmallButton id='see-event' fill text={copy.seeEvent} onTap={() => open(places.event, { id: eventId })} />}
      {sent || eventId ? null : <SmallButton id='see-events' fill text={copy.toEvents} onTap={() => open(places.events)} />}
      <SmallButton id='call' icon='phone' fill text={copy.call} onTap={callCommunity} />
    </Notice>
  )
}

export const awaited = ({ query: { data, loading }, missing }: Registration): boolean => !data && loading && !missing

/** Nearly every sign-up begins on the wall, so the page does not change its colour when it comes. */
export const ComingWall = () => (
  <Wall>
    <WallSkeleton />
  </Wall>
)

export function RegistrationAbsent({ registration: { query, missing, eventId, sent } }: { readonly registration: Registration }) {
  const { loading, failure, reload } = query
  return missing ? <Missing eventId={eventId} sent={sent} /> : <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
}
