/** Where somebody lives, as far as we ask: the community and the building, never the door. */
import { Failed } from '@components/Failed'
import { Note } from '@components/Note'
import { OneOfField } from '@components/PickField'
import { Skeleton } from '@components/Skeleton'
import { listBuildings, listCommunities } from '@contract/account'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'
import type { Introduction } from './useIntroduction'

function BuildingField({ form: { draft, change } }: { readonly form: Introduction }) {
  const { communityId } = draft
  const buildings = useQuery(listBuildings, communityId ? { communityId } : null)
  if (!communityId) return <Note text={copy.communityNeeded} />
  if (!buildings.data) return buildings.loading ? <Skeleton rows={1} /> : <Failed onRetry={buildings.reload} />
  return (
    <OneOfField
      id='building'
      label={copy.building}
      hint={copy.buildingHint}
      unset={copy.buildingUnset}
      options={buildings.data.buildings.map(({ buildingId, name }) => ({ key: buildingId, text: name }))}
      chosen={draft.buildingId}
      onPick={(buildingId) => change({ buildingId })}
    />
  )
}

export function HomeAddress({ form }: { readonly form: Introduction }) {
  const communities = useQuery(listCommunities, {})
  if (!communities.data) return communities.loading ? <Skeleton rows={2} /> : <Failed onRetry={communities.reload} />
  return (
    <>
      <OneOfField
        id='community'
        label={copy.community}
        hint={copy.communityHint}
        unset={copy.communityUnset}
        options={communities.data.communities.map(({ communityId, name }) => ({ key: communityId, text: name }))}
        chosen={form.draft.communityId}
        // a building belongs to one community
        onPick={(communityId) => form.change({ communityId, buildingId: communityId === form.draft.communityId ? form.draft.buildingId : undefined })}
      />
      <BuildingField form={form} />
    </>
  )
}
