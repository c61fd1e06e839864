/** Which community's doors are looked at, and whether its reviewer looks. */
import { me } from '@contract/account'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'

export function useOffice() {
  const { community: communityId = '' } = useParams()
  const known = useQuery(me, {}).data
  return { communityId, reviewer: workplacesOf(known).some((place) => place.communityId === communityId && place.reviewer) }
}
