/** From the page of an event to what came of it: its photographs, and what only its kind has: the results of a competition as soon as there may be any, a question before a lecture. */
import { CardRow } from '@components/CardRow'
import { List } from '@components/List'
import type { EventView } from '@contract/event'
import { clock } from '@domain/calendar'
import { isArriving, type Phase } from '@domain/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

const called: readonly Phase[] = ['running', 'over', 'finished', 'cancelled']

type Props = { readonly event: EventView }

function OfKind({ event }: Props) {
  const { eventId, plan, phase, mine } = event
  if (plan?.kind === 'competition' && phase !== 'cancelled' && isArriving(event, clock())) {
    return (
      <List>
        <CardRow id='results' name={copy.results} fact={copy.resultsNote} label={copy.resultsLabel} onTap={() => open(places.results, { id: eventId })} />
      </List>
    )
  }
  if (plan?.kind === 'lecture' && plan.collectsQuestions && mine.length > 0 && !called.includes(phase)) {
    return (
      <List>
        <CardRow id='ask-first' name={copy.askFirst} fact={copy.askFirstNote} label={copy.askFirstLabel} onTap={() => open(places.question, { id: eventId })} />
      </List>
    )
  }
  return null
}

function Photos({ event: { eventId, kind, photos } }: Props) {
  if (photos === undefined) return null
  const name = kind === 'workshop' ? copy.works : copy.scenes
  return (
    <List>
      <CardRow id='photos' name={name} fact={copy.photosNote(photos)} label={copy.photosLabel(name, photos)} onTap={() => open(places.photos, { id: eventId })} />
    </List>
  )
}

export const KindWay = ({ event }: Props) => (
  <>
    <OfKind event={event} />
    <Photos event={event} />
  </>
)
