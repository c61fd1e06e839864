/** One registration as a row: what, when, who goes, and in words where it stands. */
import { CardRow } from '@components/CardRow'
import { whenWords } from '@components/dates/copy'
import { eventTag, standingTag, type TagWords } from '@components/eventWords/copy'
import { partyWords } from '@components/familyWords/copy'
import { KindDrawing } from '@components/KindDrawing'
import { drawingOf } from '@components/drawingOf'
import { Tag } from '@components/Tag'
import type { PersonView } from '@contract/account'
import type { RegistrationCard } from '@contract/event'
import type { Instant } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

type Props = { readonly registration: RegistrationCard; readonly family: readonly PersonView[]; readonly now: Instant }

function tagOf({ event, standing }: RegistrationCard, now: Instant): TagWords {
  if (event.phase === 'cancelled') return eventTag(event, now)
  if (standing.at === 'seated' && (event.phase === 'finished' || event.endAt <= now)) return { kind: 'mute', text: copy.attended }
  return standingTag(standing)
}

export function RegistrationRow({ registration, family, now }: Props) {
  const { registrationId, event, personIds } = registration
  const tag = tagOf(registration, now)
  const fact = [whenWords(event.startAt, now), partyWords(personIds, family)].filter(Boolean).join('，')
  return (
    <CardRow
      id={`registration-${registrationId}`}
      tile={<KindDrawing drawing={drawingOf(event)} />}
      name={event.title}
      fact={fact}
      tag={<Tag {...tag} />}
      label={`${event.title}，${fact}，${event.place}，${tag.text}`}
      onTap={() => open(places.registration, { id: registrationId })}
    />
  )
}
