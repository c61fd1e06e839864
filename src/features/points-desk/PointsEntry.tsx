/** The way to the points of captains, from the day of a community; only for whoever counts there. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { me } from '@contract/account'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function PointsEntry({ communityId }: { readonly communityId: string }) {
  const counts = (useQuery(me, {}).data?.roles ?? []).some(({ role, scope }) => (role === 'points_clerk' || role === 'community_reviewer') && scope.id === communityId)
  return counts ? <CardRow id='points' tile={<IconTile icon='check' />} name={copy.entry} fact={copy.entryNote} label={`${copy.entry}${copy.separator}${copy.entryNote}`} onTap={() => open(places.pointsDesk, { community: communityId })} /> : null
}
