/** Something of mine does not take place: said before anybody sets out. */
import { momentWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Home } from './useHome'

export function CalledOff({ home: { cancelled, now } }: { readonly home: Home }) {
  if (!cancelled) return null
  const { title, startAt, eventId } = cancelled.event
  return (
    <Notice id='called-off' kind='bad' text={copy.cancelled(title)} note={copy.cancelledNote(momentWords(startAt, now))}>
      <SmallButton id='why' text={copy.why} onTap={() => open(places.event, { id: eventId })} />
    </Notice>
  )
}
