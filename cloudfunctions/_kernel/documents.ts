/** What lies in each collection. */
import type { Instant, LocalDate } from '@domain/calendar'
import type { AnnualEvaluation } from '@domain/annual'
import type { BallotRound } from '@domain/ballot'
import type { CaptainRegister } from '@domain/captains'
import type { Contest } from '@domain/contest'
import type { CareTask } from '@domain/careTask'
import type { Campaign } from '@domain/distribution'
import type { Entitlement } from '@domain/distributionEntitlement'
import type { Stock } from '@domain/distributionStock'
import type { Elder, Roster } from '@domain/elder'
import type { Evaluation } from '@domain/evaluation'
import type { EventFacts } from '@domain/event'
import type { EventFeedback } from '@domain/feedback'
import type { CommunityId, ElderId, OpenId, PersonId, RegistrationId, RosterImportId } from '@domain/ids'
import type { PublishedBoard } from '@domain/honour'
import type { Meeting } from '@domain/meeting'
import type { Outing } from '@domain/outing'
import type { Lecture } from '@domain/lecture'
import type { RosterImport, RowNotice } from '@domain/rosterImport'
import type { Album } from '@domain/photos'
import type { FamilyTie, PersonFacts } from '@domain/person'
import type { PointsMonth } from '@domain/pointsMonth'
import type { PointsRules } from '@domain/pointsRules'
import type { Building, Community, Grid, Street } from '@domain/places'
import type { PrizeApplication } from '@domain/prizes'
import type { Deliveries } from '@domain/reaching'
import type { Registration } from '@domain/registration'
import type { Grant, Role, Scope } from '@domain/roles'
import type { SeatBook } from '@domain/seatBook'
import type { Suggestion } from '@domain/suggestion'
import type { CareAlert, CareState, Visit } from '@domain/visiting'
import type { CollectionName } from './collections'

/** A WeChat account, the person behind it once they told their name, and the people it may act for. */
export type Account = {
  readonly _id: OpenId
  readonly personId: PersonId
  readonly family: readonly FamilyTie[]
  readonly createdAt: Instant
  /** WeChat vouched for the telephone then; whoever changes it verifies anew. */
  readonly phoneVerifiedAt?: Instant
  /** How fast it has changed things lately (domain/pace). */
  readonly busyUntil?: Instant
  readonly familyInvitedUntil?: Instant
  readonly roleInvitedUntil?: Instant
}

/** A person with what is closed: the phone is sealed, and matched only by its tag (access.md). */
export type PersonDocument = PersonFacts & {
  readonly phone?: string
  readonly phoneTag?: string
  readonly addedBy: OpenId
  readonly addedAt: Instant
  /** How fast its account had been when that was deleted: the next one goes on from there. */
  readonly busyUntil?: Instant
  readonly familyInvitedUntil?: Instant
}

type InvitationTo =
  | { readonly kind: 'family'; readonly ties: readonly FamilyTie[] }
  | {
      readonly kind: 'role'
      readonly role: Role
      readonly scope: Scope
      readonly place: string
      readonly within: readonly string[]
      readonly fromOn?: LocalDate
      readonly toOn?: LocalDate
      /** By what the giver gave it, as it stood then. */
      readonly office: { readonly role: Role; readonly place: string }
      /** The id that the phone made for it: a code of eight digits may be taken already. */
      readonly requestId: string
    }

/** One use, 72 hours: to a family, or to a role. */
export type Invitation = InvitationTo & {
  readonly _id: string
  readonly from: OpenId
  readonly fromPerson: PersonId
  readonly expiresAt: Instant
  readonly usedBy: OpenId | null
  readonly usedAt: Instant | null
}

/** The answers about photographs of the people of one registration. */
export type PhotoConsents = {
  readonly _id: RegistrationId
  readonly answers: readonly { readonly personId: PersonId; readonly allowed: boolean; readonly textVersion: string; readonly givenBy: PersonId; readonly at: Instant }[]
}

/** Rows of an import that have something to say, of those from a place on. */
export type RosterPart = {
  readonly _id: string
  readonly importId: RosterImportId
  readonly from: number
  readonly notices: readonly RowNotice[]
  /** Whom those of its rows are that were not staged, by row. */
  readonly known: Readonly<Record<string, ElderId>>
}

/** Somebody looked at what is sensitive: who, at what, where, and why. */
export type AuditLine = {
  readonly _id: string
  readonly at: Instant
  readonly actor: PersonId
  readonly action: 'read_minors' | 'read_elders' | 'read_health' | 'read_proof' | 'reveal_phone' | 'export' | 'export_unmasked'
  readonly target: string
  readonly communityId: CommunityId
  readonly reason?: string
}

export type Tries = { readonly _id: string; readonly hour: Instant; readonly count: number }

export type Denials = {
  readonly _id: string
  readonly hour: Instant
  readonly account: OpenId
  readonly count: number
  readonly calls: readonly { readonly endpoint: string; readonly at: Instant }[]
}

/** The cards an elder was given after the first. */
export type ElderCards = {
  readonly _id: ElderId
  readonly communityId: CommunityId
  readonly number: number
  readonly renewals: readonly { readonly requestId: string; readonly at: Instant; readonly by: PersonId; readonly reason: string }[]
}

/** A job of the clock has looked at everything up to this moment, and of this moment at everything up to this id. */
export type Job = { readonly _id: string; readonly doneUntil: Instant; readonly lastId: string }

export type Documents = {
  accounts: Account
  persons: PersonDocument
  grants: Grant
  invitations: Invitation
  streets: Street
  communities: Community
  grids: Grid
  buildings: Building
  events: EventFacts
  contests: Contest
  outings: Outing
  lectures: Lecture
  albums: Album
  seatBooks: SeatBook
  feedback: EventFeedback
  deliveries: Deliveries
  registrations: Registration
  photoConsents: PhotoConsents
  campaigns: Campaign
  stocks: Stock
  entitlements: Entitlement
  elderCards: ElderCards
  visits: Visit
  careStates: CareState
  careTasks: CareTask
  careAlerts: CareAlert
  suggestions: Suggestion
  pointsRules: PointsRules
  elders: Elder
  rosters: Roster
  rosterImports: RosterImport
  rosterParts: RosterPart
  pointsMonths: PointsMonth
  captainRegisters: CaptainRegister
  meetings: Meeting
  evaluations: Evaluation
  ballotRounds: BallotRound
  honourBoards: PublishedBoard
  annualEvaluations: AnnualEvaluation
  prizeApplications: PrizeApplication
  audit: AuditLine
  tries: Tries
  denials: Denials
  jobs: Job
}

// every collection has a document type and every document type a collection
export type DocumentOf<Collection extends CollectionName> = Documents[Collection]
