/** What can be asked of the function `visit`: a worker's day, the card at the door, and what was heard there. */
import type { Instant, LocalDate } from '@domain/calendar'
import { lookRefusals, taskRefusals, taskStatuses, type TaskNeed, type TaskStatus } from '@domain/careTask'
import type { Item } from '@domain/distribution'
import type { Channel, Doubt, EntitlementStatus, Standing } from '@domain/distributionEntitlement'
import { livings, type Living, type Mobility, type Sex } from '@domain/elder'
import type { BuildingId, ElderId, GridId, PersonId } from '@domain/ids'
import { amendingRefusals, healths, needs, outcomes, type Heard, type Need, type Outcome, type VisitFlag, type VisitStatus } from '@domain/visiting'
import * as v from 'valibot'
import { itemId } from './distribution'
import { givingFields } from './distributionDesk'
import { endpoint } from './endpoint'
import { distinctIds, id, instant, listOf, localDate, longText, requestId, text } from './fields'

const workers = { roles: ['grid_worker', 'grid_assistant'], scope: 'community' } as const
const crew = { roles: ['grid_worker', 'grid_assistant', 'community_staff', 'community_reviewer'], scope: 'community' } as const
const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
const reviewer = { roles: ['community_reviewer'], scope: 'community' } as const
/** Who may know how an elder is (access.md). */
const carers = { roles: ['grid_worker', 'grid_assistant', 'care_lead'], scope: 'community' } as const
const careLead = { roles: ['care_lead'], scope: 'community' } as const

/** What an elder is to get of one item. */
export type DayPortion = { readonly campaignId: string; readonly itemId: string; readonly status: EntitlementStatus; readonly channel: Channel; readonly workerId?: PersonId; readonly missed: number; /** Whether family was authorised beforehand to collect cash. */ readonly authorised?: true; readonly inDoubt?: true; readonly handed?: { readonly at: Instant; readonly channel: Channel } }

export type DayElder = {
  readonly elderId: ElderId
  readonly name: string
  readonly sex?: Sex
  readonly birthOn: LocalDate
  readonly buildingId: BuildingId
  readonly entrance: string
  readonly room: string
  readonly phone?: string
  readonly familyName?: string
  readonly familyPhone?: string
  readonly living?: Living
  readonly mobility?: Mobility
  readonly portions: readonly DayPortion[]
  readonly seenAt?: Instant
  /** What they answered when they were asked whether it may be written down how they are; absent: not asked yet. */
  readonly agrees?: boolean
}

/** One grid of the worker's, in walking order, with the signed list that vouches for what is done there without a network, the key that closes it, and until when a phone may hold it. */
export type DayGrid = {
  readonly gridId: GridId
  readonly name: string
  readonly list: { readonly signed: string; readonly key: string; readonly until: Instant }
  /** Those where somebody of the list lives. */
  readonly buildings: readonly { readonly buildingId: BuildingId; readonly name: string }[]
  readonly elders: readonly DayElder[]
}

/** A campaign that is handing out, with the phone's folder for its signatures. */
export type DayCampaign = { readonly campaignId: string; readonly title: string; readonly items: readonly Item[]; readonly proxyAllowed: boolean; readonly folder: string }

/** Everything a worker needs for a day without a network, in one call: of their grids, and of those they stand in for. */
export const readDay = endpoint<{ readonly on: LocalDate; readonly grids: readonly DayGrid[]; readonly campaigns: readonly DayCampaign[]; readonly at: Instant }>()({
  name: 'visit.readDay',
  ...workers,
  changes: false,
  input: v.strictObject({ gridIds: distinctIds(8) }),
  refusals: []
})

/** What became of one portion that was left at the door. */
export type LeftPortion = { readonly campaignId: string; readonly itemId: string; readonly standing?: Standing; readonly doubt?: Doubt; readonly awaitsWitness?: true; readonly refused?: string; readonly first?: { readonly at: Instant; readonly channel: Channel } }

export type LoggedVisit = { readonly visitId: string; readonly status: VisitStatus; readonly flags: readonly VisitFlag[]; readonly at: Instant; readonly portions: readonly LeftPortion[] }

/**
 * The card at the door, as one command: whom one met, what was left there, how the elder is and what they need. What was left has left the hand, so it is
 * always written down. Brought late, or after a term, it is kept and waits for a reviewer, and nothing follows from it until then. 已去世 and 搬走 take the elder off every list at once.
 */
export const logVisit = endpoint<LoggedVisit>()({
  name: 'visit.log',
  ...crew,
  changes: true,
  input: v.strictObject({
    requestId,
    elderId: id,
    visitedAt: instant,
    outcome: v.picklist(outcomes),
    /** Asked once: whether how they are may be written down. */
    consent: v.optional(v.strictObject({ given: v.boolean(), textVersion: text(20) })),
    health: v.optional(v.picklist(healths)),
    living: v.optional(v.picklist(livings)),
    talk: v.optional(longText(500)),
    needs: listOf(v.picklist(needs), needs.length),
    needNote: v.optional(longText(200)),
    portions: listOf(v.strictObject({ campaignId: id, itemId, ...givingFields }), 4)
  }),
  offline: { version: 1, isConflict: ({ portions }) => portions.some(({ standing, refused }) => standing === 'conflict' || refused !== undefined), keepsLate: true },
  refusals: ['consent_needed']
})

/** The author adds to a visit, within seven days: how the elder is only where they agreed that it is written down. */
export const amendVisit = endpoint<{ readonly amendments: number }>()({
  name: 'visit.amend',
  ...crew,
  changes: true,
  input: v.strictObject({ requestId, visitId: id, text: text(500) }),
  refusals: amendingRefusals
})

/** One line of the ledger: never how the elder is. */
export type VisitLine = { readonly visitId: string; readonly elderId: ElderId; readonly elder: string; readonly gridId: GridId; readonly by: string; readonly at: Instant; readonly receivedAt: Instant; readonly outcome: Outcome; readonly needs: readonly Need[]; readonly status: VisitStatus; readonly flags: readonly VisitFlag[] }

/** The ledger of some days, or what waits for a reviewer; two hundred lines at most, the latest first: a busy week is asked for by days. */
export const listVisits = endpoint<{ readonly visits: readonly VisitLine[] }>()({
  name: 'visit.list',
  ...staff,
  changes: false,
  input: v.strictObject({ communityId: id, status: v.optional(v.literal('waiting')), fromOn: localDate, toOn: localDate }),
  refusals: []
})

/** A reviewer has read it, which lets stand what waited, with all that follows from it; or declares it void. */
export const reviewVisit = endpoint<{ readonly status: VisitStatus }>()({
  name: 'visit.review',
  ...reviewer,
  changes: true,
  input: v.strictObject({ visitId: id, verdict: v.picklist(['reviewed', 'voided']), reason: v.optional(text(100)) }),
  refusals: ['already_reviewed']
})

export type ElderVisit = Pick<VisitLine, 'visitId' | 'by' | 'at' | 'outcome' | 'needs' | 'status'> & Heard & { readonly amendments: readonly { readonly at: Instant; readonly text: string }[] }

/** The last visits at one elder with what was heard, for the worker of the grid and the care lead; the audit says first who read it. */
export const readElderVisits = endpoint<{ readonly visits: readonly ElderVisit[] }>()({
  name: 'visit.readElder',
  ...carers,
  changes: false,
  input: v.strictObject({ elderId: id }),
  refusals: []
})

/** Who was said to have died or moved, and waits for staff to confirm it. */
export const listDepartures = endpoint<{ readonly departures: readonly { readonly elderId: ElderId; readonly name: string; readonly what: 'died' | 'moved'; readonly at: Instant; readonly by: string }[] }>()({
  name: 'visit.listDepartures',
  ...staff,
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})

/** Staff confirm it, or say that it was a mistake: then the elder is back on every list. */
export const decideDeparture = endpoint<{ readonly departed: boolean }>()({
  name: 'visit.decideDeparture',
  ...staff,
  changes: true,
  input: v.strictObject({ elderId: id, departed: v.boolean(), reason: v.optional(text(60)) }),
  refusals: ['no_departure']
})

export type TaskView = { readonly taskId: string; readonly gridId: GridId; readonly elderId: ElderId; readonly elder: string; readonly buildingId: BuildingId; readonly need: TaskNeed; readonly note?: string; readonly owner: string; readonly ownerId: PersonId; readonly mine: boolean; readonly dueOn: LocalDate; readonly status: TaskStatus }

/** What elders asked for in a grid, or in the community for its staff; the first to be due first. */
export const listTasks = endpoint<{ readonly tasks: readonly TaskView[] }>()({
  name: 'visit.listTasks',
  ...crew,
  changes: false,
  input: v.strictObject({ within: v.strictObject({ kind: v.picklist(['grid', 'community']), id }), statuses: listOf(v.picklist(taskStatuses), taskStatuses.length, 1) }),
  refusals: []
})

/** Begins a task, hands it to somebody who works there, escalates it, or ends it: `told` says that the elder knows what came of it. */
export const moveCareTask = endpoint<{ readonly task: TaskView }>()({
  name: 'visit.moveTask',
  ...crew,
  changes: true,
  input: v.strictObject({ requestId, taskId: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)), to: v.picklist([...taskStatuses, 'assigned']), ownerId: v.optional(id), dueOn: v.optional(localDate), told: v.optional(v.boolean()), note: v.optional(text(100)) }),
  refusals: taskRefusals
})

export type AlertView = { readonly alertId: string; readonly elderId: ElderId; readonly name: string; readonly gridId: GridId; readonly buildingId: BuildingId; readonly at: Instant }

/** Whom to ask after: whose health was said to be worse, and whom nobody has seen for long; and who goes to the doors. Never a figure about a worker. */
export const listAlerts = endpoint<{ readonly worse: readonly AlertView[]; readonly unseen: readonly Omit<AlertView, 'alertId'>[]; readonly walkers: readonly { readonly personId: PersonId; readonly name: string; readonly gridId: GridId }[] }>()({
  name: 'visit.listAlerts',
  ...careLead,
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})

export const endAlert = endpoint<{ readonly ended: true }>()({
  name: 'visit.endAlert',
  ...careLead,
  changes: true,
  input: v.strictObject({ alertId: id, note: text(100) }),
  refusals: []
})

/** The telephones of an elder who is to be asked after, and of their family, to be dialled; the audit says first who asked, and why. `alertId` as below. */
export const revealElderPhone = endpoint<{ readonly phone?: string; readonly familyName?: string; readonly familyPhone?: string }>()({
  name: 'visit.revealPhone',
  ...careLead,
  changes: false,
  input: v.strictObject({ elderId: id, alertId: v.optional(id), reason: text(60) }),
  refusals: ['already_ended']
})

/** Nobody answered the telephone: somebody who goes to the elder's door looks in by a day. `alertId` is ended by it, and absent where nobody has seen them for long; they are asked after again when the day is over and nobody has seen them. */
export const sendToLook = endpoint<{ readonly taskId: string }>()({
  name: 'visit.sendToLook',
  ...careLead,
  changes: true,
  input: v.strictObject({ requestId, elderId: id, alertId: v.optional(id), ownerId: id, dueOn: localDate, note: text(100) }),
  refusals: lookRefusals
})
