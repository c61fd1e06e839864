/** Which drawing stands for an event: that of its subject where the title names one we have, else the one of its kind. */
import type { EventKind } from '@domain/event'
import { subjects } from './eventWords/copy'
import type { Drawing } from './icons'

export const kindDrawings: Readonly<Record<EventKind, Drawing>> = {
  salon: 'talk',
  workshop: 'craft',
  competition: 'podium',
  volunteer_outing: 'walk',
  lecture: 'lectern'
}

export const drawingOf = ({ kind, title }: { readonly kind: EventKind; readonly title: string }): Drawing => subjects.find(({ named }) => named.test(title))?.drawing ?? kindDrawings[kind]
