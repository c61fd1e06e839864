/** What this phone has done and the server does not know yet, laid over the list that the server gave. */
import type { CheckedIn, RosterParty } from '@contract/eventDesk'
import { checkIn, undoCheckIn } from '@contract/eventDesk'
import type { Instant } from '@domain/calendar'
import type { CheckInMethod } from '@domain/checkIn'
import type { EventId, PersonId, RegistrationId } from '@domain/ids'
import type { Item } from '@platform/outbox/state'

export type Arrival = { readonly eventId: EventId; readonly registrationId: RegistrationId; readonly personIds: readonly PersonId[]; readonly method: CheckInMethod }

export const scopeOf = (eventId: EventId): string => `event:${eventId}`

export const itemsAt = (items: readonly Item[], eventId: EventId): readonly Item[] => items.filter(({ scope }) => scope === scopeOf(eventId))

/** What a command said; both kinds of this desk name the party and its people. */
export const saidIn = ({ input }: Pick<Item, 'input'>): Arrival => JSON.parse(input) as Arrival

export const isArrival = ({ endpoint }: Item): boolean => endpoint === checkIn.name

type Shift = { readonly personIds: readonly PersonId[]; readonly presentAt: Instant | undefined }

const shiftsOf = (items: readonly Item[]): readonly Shift[] =>
  items.flatMap((item) => {
    if (item.standing.at !== 'waiting') return []
    return [{ personIds: saidIn(item).personIds, presentAt: item.endpoint === undoCheckIn.name ? undefined : item.madeAt }]
  })

/** The parties as this desk sees them: whoever it checked in is there, whatever the server has heard. */
export function withHeld(parties: readonly RosterParty[], items: readonly Item[]): readonly RosterParty[] {
  const moments = new Map(shiftsOf(items).flatMap(({ personIds, presentAt }) => personIds.map((personId) => [personId, presentAt] as const)))
  if (moments.size === 0) return parties
  return parties.map((party) => ({
    ...party,
    persons: party.persons.map(({ presentAt, ...person }) => {
      const here = moments.has(person.personId) ? (moments.get(person.personId) && (presentAt ?? moments.get(person.personId))) : presentAt
      return here === undefined ? person : { ...person, presentAt: here }
    })
  }))
}

/** The party once the server has said who of it is there. */
export const arrived = (party: RosterParty, { present }: Pick<CheckedIn, 'present'>): RosterParty => ({
  ...party,
  persons: party.persons.map((person) => {
    const here = present.find(({ personId }) => personId === person.personId)
    return here ? { ...person, presentAt: here.presentAt } : person
  })
})

/** The command that checked this person in and that the server has not answered yet. */
export const commandFor = (items: readonly Item[], personId: PersonId): string | undefined =>
  items.filter((item) => isArrival(item) && item.standing.at === 'waiting' && saidIn(item).personIds.includes(personId)).at(-1)?.commandId
