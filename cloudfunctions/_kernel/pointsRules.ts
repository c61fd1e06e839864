/** The tables of a community; what it never wrote is made up. */
import type { CommunityId } from '@domain/ids'
import { emptyRules, type PointsRules } from '@domain/pointsRules'
import type { Reader } from './store'

export const rulesOf = async (store: Reader, communityId: CommunityId): Promise<PointsRules> => (await store.get('pointsRules', communityId)) ?? emptyRules(communityId)
