/** Which of one's places is looked at, where there are several. */
import { Chips } from '@components/Chips'
import { roleWords } from '@components/roleWords/copy'
import { listCommunities } from '@contract/account'
import { placeKey, type Scope } from '@domain/roles'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'
import type { AtPost } from './usePost'

export function PlaceChips({ post: { places, posts, at, choose } }: { readonly post: AtPost }) {
  const communities = useQuery(listCommunities, places.length > 1 ? {} : null).data?.communities ?? []
  if (places.length < 2 || !at) return null
  const nameOf = (place: Scope) => communities.find(({ communityId }) => communityId === place.id)?.name ?? roleWords[posts.find(({ scope }) => placeKey(scope) === placeKey(place))?.role ?? 'resident']
  return <Chips id='post' label={copy.place} options={places.map((place) => ({ key: placeKey(place), text: nameOf(place) }))} chosen={[placeKey(at)]} onTap={choose} />
}
