/** Which community and which day; both arrive at all. */
import { dateWords } from '@components/dates/copy'
import { OneOfField } from '@components/PickField'
import { listCommunities } from '@contract/account'
import { clock, startOfDay } from '@domain/calendar'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Events } from './useEvents'

const ALL = 'all'

export function Filters({ events: { filter, choose, days } }: { readonly events: Events }) {
  const communities = useQuery(listCommunities, {}).data?.communities ?? []
  const { communityId = ALL, on = ALL } = filter
  const now = clock()
  return (
    <View className='pair'>
      <OneOfField
        id='community'
        label={copy.community}
        unset={copy.allCommunities}
        options={[{ key: ALL, text: copy.allCommunities }, ...communities.map((one) => ({ key: one.communityId, text: one.name }))]}
        chosen={communityId}
        // another community has other days
        onPick={(key) => choose(key === ALL ? {} : { communityId: key })}
      />
      <OneOfField
        id='day'
        label={copy.day}
        unset={copy.allDays}
        options={[{ key: ALL, text: copy.allDays }, ...days.map((day) => ({ key: day, text: dateWords(startOfDay(day), now) }))]}
        chosen={on}
        onPick={(key) => choose({ ...(communityId === ALL ? {} : { communityId }), ...(key === ALL ? {} : { on: key }) })}
      />
    </View>
  )
}
