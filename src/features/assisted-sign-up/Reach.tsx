/** How the people are reached and found again: a telephone and a building. */
import { Field } from '@components/Field'
import { OneOfField } from '@components/PickField'
import { listBuildings } from '@contract/account'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'
import type { Assist } from './useAssist'

const LONGEST_PHONE = 20
const NONE = ''

export function Reach({ assist: { event, draft, asked, change, wrongAt } }: { readonly assist: Assist }) {
  const buildings = useQuery(listBuildings, { communityId: event.communityId })
  return (
    <>
      <Field
        id='phone'
        label={copy.phone}
        hint={asked.phone ? copy.phoneHintMinor : copy.phoneHint}
        keyboard='number'
        longest={LONGEST_PHONE}
        value={draft.phone}
        wrong={wrongAt('phone')}
        onInput={(phone) => change({ phone })}
      />
      {/* may be left out, so a list that does not come keeps nobody */}
      {buildings.data && buildings.data.buildings.length > 0 ? (
        <OneOfField
          id='building'
          label={copy.building}
          hint={copy.buildingHint}
          unset={copy.buildingUnset}
          options={[...buildings.data.buildings.map(({ buildingId, name }) => ({ key: buildingId as string, text: name })), { key: NONE, text: copy.buildingNone }]}
          chosen={draft.buildingId}
          onPick={(buildingId) => change({ buildingId: buildingId || undefined })}
        />
      ) : null}
    </>
  )
}
