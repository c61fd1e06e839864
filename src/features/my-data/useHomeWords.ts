/** Where somebody lives, in words. */
import { listBuildings, listCommunities, type MeView } from '@contract/account'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function useHomeWords(me: MeView['me']): string {
  const communityId = me?.communityId
  const communities = useQuery(listCommunities, communityId ? {} : null)
  const buildings = useQuery(listBuildings, communityId && me.buildingId ? { communityId } : null)
  const community = communities.data?.communities.find((one) => one.communityId === communityId)?.name
  const building = buildings.data?.buildings.find(({ buildingId }) => buildingId === me?.buildingId)?.name
  return community ? `${community}${building ?? ''}` : copy.noHome
}
