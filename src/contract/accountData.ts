/** What can be asked of the function `account` about one's own data: see it, take it out, withdraw, delete. */
import type { Instant } from '@domain/calendar'
import * as v from 'valibot'
import type { MeView } from './account'
import { endpoint } from './endpoint'

export type MyDataView = MeView & {
  /** The whole number: it is one's own. */
  readonly phone?: string
  readonly registrations: readonly { readonly title: string; readonly startAt: Instant; readonly at: Instant; readonly names: readonly string[]; readonly seated: boolean }[]
  readonly consents: readonly { readonly purpose: 'minor_event' | 'health_notice' | 'photo'; readonly textVersion: string; readonly at: Instant; readonly names: readonly string[]; readonly withdrawn: boolean }[]
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
 * Deletes the account, the telephone and the name, and the people whom only this account knows. What stays, and why: that somebody came to an event,
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
