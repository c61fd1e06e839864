/** The example district: what a fresh local cloud holds, made for the day on which it starts. */
import type { Instant } from '@domain/calendar'
import type { CollectionName } from '@kernel/collections'
import type { DocumentOf } from '@kernel/documents'
import type { Secrets } from '@kernel/secrets'
import { book } from './book'
import { quarterOfCaptains } from './captains'
import { doorstep } from './doorstep'
import { elders } from './elders'
import { events } from './events'
import { noodles } from './noodles'
import { people, type Persona } from './people'
import { buildings, communities, grids, streets } from './places'
import { points } from './points'
import { seats } from './seats'
import { yearsOfCaptains } from './years'

export type District = { readonly documents: { readonly [C in CollectionName]?: readonly DocumentOf<C>[] }; readonly personas: readonly Persona[] }

/** The same day gives the same district, but for what is sealed. */
export function district(now: Instant, secrets: Secrets): District {
  const happening = events(now)
  const { personas, persons, accounts, grants } = people(now, happening, secrets)
  const roster = elders(now, secrets)
  const noodle = noodles(now, roster.elders, secrets)
  const filled = seats(happening, persons, now)
  const { persons: captains, grants: captaincies, pointsMonths, ...quarter } = quarterOfCaptains(now)
  const years = yearsOfCaptains(now)
  const { elders: housed, campaigns, entitlements, ...heard } = doorstep(now, secrets)
  return {
    personas,
    documents: {
      streets,
      communities,
      grids,
      buildings,
      accounts,
      grants: [...grants, ...captaincies],
      events: happening,
      persons: [...persons, ...filled.persons, ...captains],
      seatBooks: filled.seatBooks,
      registrations: filled.registrations,
      elders: [...roster.elders, ...housed],
      suggestions: book(now, secrets),
      pointsMonths: [...points(now, secrets), ...pointsMonths, ...years.pointsMonths],
      rosters: roster.rosters,
      campaigns: [...noodle.campaigns, ...campaigns],
      stocks: noodle.stocks,
      entitlements: [...noodle.entitlements, ...entitlements],
      ...quarter,
      ...years.documents,
      ...heard
    }
  }
}
