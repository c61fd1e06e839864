/** What one elder is entitled to, in all campaigns that are remembered. */
import type { Entitlement } from '@domain/distributionEntitlement'
import type { ElderId } from '@domain/ids'
import { findThose } from '@kernel/finding'
import type { Context } from '@kernel/handle'

/** Four items every month for as long as portions are kept, and some. */
const MOST = 200

export const portionsOfElder = ({ store }: Pick<Context, 'store'>, elderId: ElderId, counts: (portion: Entitlement) => boolean): Promise<readonly Entitlement[]> =>
  findThose(store, 'entitlements', { index: 'byElder', equal: { elderId } }, { by: ({ _id }) => _id, counts, most: MOST })
