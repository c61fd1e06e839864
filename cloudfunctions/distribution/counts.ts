/** How a campaign came out, by what is there, or by what was counted before it was taken away. */
import type { Campaign, CampaignCounts } from '@domain/distribution'
import type { Entitlement } from '@domain/distributionEntitlement'
import { progressOf } from '@domain/distributionProgress'
import { stockOf, type Stock } from '@domain/distributionStock'

export const countsOf = ({ items, counted }: Campaign, stock: Pick<Stock, 'moves'>, portions: readonly Entitlement[]): CampaignCounts =>
  counted ?? { items: items.map(({ itemId }) => progressOf(itemId, portions)), lines: items.map(({ itemId }) => ({ itemId, ...stockOf(itemId, stock, portions) })) }
