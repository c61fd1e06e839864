/** What lies in each collection. */
import type { Instant } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import type { OpenId, PersonId } from '@domain/ids'
import type { FamilyTie, PersonFacts } from '@domain/person'
import type { Building, Community, Grid } from '@domain/places'
import type { Registration } from '@domain/registration'
import type { Grant } from '@domain/roles'
import type { SeatBook } from '@domain/seatBook'
import type { CollectionName } from './collections'

/** A WeChat account, the person behind it once they told their name, and the people it may act for. */
export type Account = {
  readonly _id: OpenId
  readonly personId: PersonId
  readonly family: readonly FamilyTie[]
  readonly createdAt: Instant
}

/** A person with what is closed: the phone is sealed, and matched only by its tag (access.md). */
export type PersonDocument = PersonFacts & {
  readonly phone?: string
  readonly phoneTag?: string
  readonly addedBy: OpenId
  readonly addedAt: Instant
}

export type Invitation = {
  readonly _id: string
  readonly kind: 'family'
  readonly from: OpenId
  readonly fromPerson: PersonId
  readonly ties: readonly FamilyTie[]
  readonly expiresAt: Instant
  readonly usedBy: OpenId | null
  readonly usedAt: Instant | null
}

export type Denials = {
  readonly _id: string
  readonly hour: Instant
  readonly account: OpenId
  readonly count: number
  readonly calls: readonly { readonly endpoint: string; readonly at: Instant }[]
}

/** A job of the clock has looked at everything up to this moment, and of this moment at everything up to this id. */
export type Job = { readonly _id: string; readonly doneUntil: Instant; readonly lastId: string }

export type Documents = {
  accounts: Account
  persons: PersonDocument
  grants: Grant
  invitations: Invitation
  communities: Community
  grids: Grid
  buildings: Building
  events: EventFacts
  seatBooks: SeatBook
  registrations: Registration
  denials: Denials
  jobs: Job
}

// every collection has a document type and every document type a collection
export type DocumentOf<Collection extends CollectionName> = Documents[Collection]
