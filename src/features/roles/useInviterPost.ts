/** From which of one's places an invitation is written: the one that was looked at, and what can be given there. */
import { placeKey, type Scope } from '@domain/roles'
import { useParams } from '@platform/navigation'
import { giveableBy, type Giveable } from './granter'
import { usePost, type AtPost } from './usePost'

export type InviterPost = { readonly post: AtPost; readonly within: Scope | null; readonly giveable: readonly Giveable[] }

export function useInviterPost(): InviterPost {
  const post = usePost()
  const { at } = useParams()
  const within = post.places.find((place) => placeKey(place) === at) ?? post.at
  const own = within ? post.posts.filter(({ scope }) => placeKey(scope) === placeKey(within)).map(({ role }) => role) : []
  return { post, within, giveable: giveableBy(own) }
}
