/** What can be asked of the function `event` about the word on the wall, by which people check themselves in. */
import type { Instant } from '@domain/calendar'
import { checkInRefusals } from '@domain/checkIn'
import type { PersonId } from '@domain/ids'
import { wordRefusals } from '@domain/wall'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { distinctIds, id } from './fields'
import { givenWord, type WallWord } from './wallWord'

/** The word that is on the wall now and those of the next minutes, so that a screen need ask only now and then. */
export const wallWords = endpoint<{ readonly title: string; readonly words: readonly WallWord[]; readonly at: Instant }>()({
  name: 'event.readWallWords',
  roles: ['community_staff', 'community_reviewer', 'volunteer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

/** Who of the party came in by this, and who had before. */
export type Arrived = { readonly present: readonly { readonly personId: PersonId; readonly presentAt: Instant }[]; readonly already: readonly PersonId[] }

/** Somebody checks in those of their party who are there, by the word on the wall of this event and no other. */
export const arrive = endpoint<Arrived>()({
  name: 'event.arrive',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({
    registrationId: id,
    personIds: distinctIds(12),
    by: givenWord
  }),
  refusals: [...checkInRefusals, ...wordRefusals]
})
