/** What can be asked of the function `distribution` from a phone at home: whether something waits, and that it be brought (systems.md F2b). */
import type { Instant } from '@domain/calendar'
import type { Site } from '@domain/distribution'
import type { Channel } from '@domain/distributionEntitlement'
import type { CampaignId, ElderId } from '@domain/ids'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { id } from './fields'

/** Something for an elder whose telephone this is; the name masked, because numbers come to others. */
export type WaitingPortion = {
  readonly campaignId: CampaignId
  readonly title: string
  readonly elderId: ElderId
  readonly elder: string
  readonly item: string
  readonly unit: string
  readonly channel: Channel
  /** Where and when it can still be collected, while somebody has to collect it. */
  readonly sites?: readonly Pick<Site, 'name' | 'startAt' | 'endAt'>[]
  /** Who brings it home: the hand it is bound to, else those who work in the grid. */
  readonly workers?: readonly string[]
  readonly handed?: { readonly at: Instant; readonly channel: Channel }
}

/** For elders of the caller's community on whose line of the roster the caller's telephone stands, once WeChat has vouched for it; `vouched` says whether. */
export const listWaiting = endpoint<{ readonly vouched: boolean; readonly portions: readonly WaitingPortion[] }>()({
  name: 'distribution.listWaiting',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({}),
  refusals: []
})

/** Everything that still waits for such an elder is brought home, but for cash that staff bound to a hand; asked once more, the same. */
export const askHome = endpoint<{ readonly portions: readonly WaitingPortion[] }>()({
  name: 'distribution.askHome',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ campaignId: id, elderId: id }),
  refusals: ['already_handed_over', 'not_entitled', 'not_open']
})
