/** From a competition's page to its results, from the moment it begins. */
import { CardRow } from '@components/CardRow'
import { List } from '@components/List'
import type { EventView } from '@contract/event'
import type { Phase } from '@domain/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

const begun: readonly Phase[] = ['running', 'over', 'finished']

export function ResultsWay({ event: { eventId, plan, phase } }: { readonly event: EventView }) {
  if (plan?.kind !== 'competition' || !begun.includes(phase)) return null
  return (
    <List>
      <CardRow id='results' name={copy.results} fact={copy.resultsNote} label={copy.resultsLabel} onTap={() => open(places.results, { id: eventId })} />
    </List>
  )
}
