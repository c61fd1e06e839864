/** What one elder is entitled to, in all campaigns that are remembered. */
import type { Entitlement } from '@domain/distributionEntitlement'
import type { ElderId } from '@domain/ids'
import type { Context } from '@kernel/handle'

/** Three years of three campaigns with two items each, and some. */
const MOST = 40

export const portionsOfElder = ({ store }: Pick<Context, 'store'>, elderId: ElderId): Promise<readonly Entitlement[]> => store.find('entitlements', { index: 'byElder', equal: { elderId }, order: 'backward', limit: MOST })
