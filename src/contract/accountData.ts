/** What can be asked of the function `account` about one's own data: see it, take it out, withdraw, delete. */
import type { Instant } from '@domain/calendar'
import type { LectureTopic } from '@domain/eventPlan'
import type { Feedback } from '@domain/feedback'
import type { EventId, PersonId, RegistrationId, SuggestionId } from '@domain/ids'
import type { SuggestionCategory } from '@domain/suggestion'
import * as v from 'valibot'
import type { MeView } from './account'
import { endpoint } from './endpoint'

export type MyDataView = MeView & {
  /** The whole number: it is one's own. */
  readonly phone?: string
  readonly registrations: readonly {
    readonly registrationId: RegistrationId
    readonly title: string
    readonly startAt: Instant
    readonly endAt: Instant
    readonly at: Instant
    readonly names: readonly string[]
    readonly seated: boolean
    /** What was said of the event after it. */
    readonly feedback?: Pick<Feedback, 'mood' | 'praises'>
  }[]
  /** Every answer that was given, the newest of one purpose and person counts; each names the registration in which it is withdrawn. */
  readonly consents: readonly {
    readonly purpose: 'minor_event' | 'health_notice' | 'photo'
    readonly registrationId: RegistrationId
    readonly title: string
    readonly textVersion: string
    readonly at: Instant
    readonly personIds: readonly PersonId[]
    readonly names: readonly string[]
    readonly withdrawn: boolean
  }[]
  /** What I asked before lectures. */
  /** What I handed over to the captain of my building. */
  readonly suggestions: readonly { readonly suggestionId: SuggestionId; readonly category: SuggestionCategory; readonly text: string; readonly at: Instant; readonly named: boolean }[]
  readonly questions: readonly { readonly eventId: EventId; readonly title: string; readonly topic: LectureTopic; readonly text: string; readonly at: Instant }[]
  readonly takenOutAt: Instant
}

/** Everything that is kept about me and those whom I added. */
export const myData = endpoint<MyDataView>()({
  name: 'account.readMyData',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({}),
  refusals: []
})

/**
 * Deletes the account, the telephone and the name, what was asked before lectures, who said what in the suggestion book, and the people whom only this account knows. What stays, and why: that somebody came to an event,
 * without a name (the office accounts for its events), and deeds done in a role (they concern others).
 */
export const deleteMe = endpoint<{ readonly deleted: true }>()({
  name: 'account.deleteMe',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ confirm: v.literal(true) }),
  refusals: ['holds_seats', 'holds_roles']
})
