/** Which drawing stands for which kind of event. */
import type { EventKind } from '@domain/event'
import type { Drawing } from './icons'

export const kindDrawings: Readonly<Record<EventKind, Drawing>> = {
  salon: 'yoga',
  workshop: 'bun',
  competition: 'rope',
  volunteer_outing: 'walk',
  lecture: 'scales'
}
