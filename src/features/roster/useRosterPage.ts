/** The list of names as it is looked at: who is shown, who is opened, what is being asked about them. */
import { buildingNames, guestsFor, guestsOf, type Guest } from '@components/rosterWords/findAmong'
import { me } from '@contract/account'
import type { EventView } from '@contract/event'
import type { RosterParty } from '@contract/eventDesk'
import type { EventId, RegistrationId } from '@domain/ids'
import { useQuery } from '@platform/useQuery'
import type { EventRoster } from '@platform/useRoster'
import { worksAt } from '@platform/workplaces'
import { useState } from 'react'
import type { Showing } from './copy'

export type Listed = Guest<RosterParty>
export type Asking = { readonly what: 'reveal' | 'remove' | 'admit'; readonly party: Listed }
export type Phones = { readonly phone: string; readonly guardianPhone?: string }
/** Those with a seat under one building. */
export type Group = { readonly building: string; readonly parties: readonly Listed[] }

export type RosterPage = {
  readonly eventId: EventId
  readonly event: EventView
  readonly roster: EventRoster
  readonly everybody: readonly Listed[]
  readonly groups: readonly Group[]
  readonly waiting: readonly Listed[]
  readonly query: string
  readonly showing: Showing
  readonly opened: RegistrationId | null
  readonly asking: Asking | null
  readonly removed: string | null
  /** Staff call, remove and admit; helpers of one event only look. */
  readonly isStaff: boolean
  readonly phonesOf: (party: Listed) => Phones | undefined
  readonly say: (text: string) => void
  readonly show: (showing: Showing) => void
  readonly toggle: (party: Listed) => void
  readonly ask: (asking: Asking | null) => void
  readonly revealed: (party: Listed, phones: Phones) => void
  readonly goneAway: (party: Listed, names: string) => void
}

const isExpected = ({ standing, persons }: RosterParty): boolean => standing.at === 'seated' && persons.some(({ presentAt }) => presentAt === undefined)

const shows: Readonly<Record<Showing, (party: RosterParty) => boolean>> = {
  all: () => true,
  expected: isExpected,
  waiting: ({ standing }) => standing.at === 'waiting'
}

const placeOf = ({ standing }: RosterParty): number => (standing.at === 'waiting' ? standing.place : 0)

export function useRosterPage(eventId: EventId, event: EventView, roster: EventRoster): RosterPage {
  const known = useQuery(me, {}).data
  const [query, setQuery] = useState('')
  const [showing, setShowing] = useState<Showing>('all')
  const [opened, setOpened] = useState<RegistrationId | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [removed, setRemoved] = useState<string | null>(null)
  const [phones, setPhones] = useState<Readonly<Record<RegistrationId, Phones>>>({})

  const everybody = guestsOf(roster.parties, roster.buildings)
  const wanted = guestsFor(everybody, query, roster.buildings).filter(shows[showing])
  const seated = wanted.filter(({ standing }) => standing.at === 'seated')

  return {
    eventId,
    event,
    roster,
    everybody,
    // a family in two buildings stands under the first
    groups: buildingNames(roster.buildings).map((building) => ({ building, parties: seated.filter((party) => party.buildings[0] === building) })).filter(({ parties }) => parties.length > 0),
    waiting: wanted.filter(({ standing }) => standing.at === 'waiting').sort((one, other) => placeOf(one) - placeOf(other)),
    query,
    showing,
    opened,
    asking,
    removed,
    isStaff: worksAt(known, event.communityId),
    phonesOf: ({ registrationId }) => phones[registrationId],
    say: setQuery,
    show: setShowing,
    toggle: ({ registrationId }) => setOpened(opened === registrationId ? null : registrationId),
    ask: (next) => {
      setRemoved(null)
      setAsking(next)
    },
    revealed: ({ registrationId }, found) => setPhones((before) => ({ ...before, [registrationId]: found })),
    goneAway: ({ registrationId }, names) => {
      roster.drop(registrationId)
      setOpened(null)
      setRemoved(names)
      // whoever waited may have moved up
      void roster.reload()
    }
  }
}
