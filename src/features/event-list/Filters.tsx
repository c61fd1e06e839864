/** Which community and which day; both arrive at all, unless somebody came for a series. */
import { dateWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { OneOfField } from '@components/PickField'
import { SmallButton } from '@components/SmallButton'
import { listCommunities } from '@contract/account'
import { clock, startOfDay } from '@domain/calendar'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Events } from './useEvents'

const ALL = 'all'

export function Filters({ events: { filter, choose, days } }: { readonly events: Events }) {
  const communities = useQuery(listCommunities, {}).data?.communities ?? []
  const { on = ALL, ...among } = filter
  const { communityId = ALL, series } = among
  const now = clock()
  return (
    <>
      {series ? (
        <Notice id='of-series' kind='ok' icon='calendar' text={copy.series(series)}>
          <SmallButton id='all-series' text={copy.showAll} onTap={() => choose({})} />
        </Notice>
      ) : null}
      <View className='pair'>
        <OneOfField
          id='community'
          label={copy.community}
          unset={copy.allCommunities}
          options={[{ key: ALL, text: copy.allCommunities }, ...communities.map((one) => ({ key: one.communityId, text: one.name }))]}
          chosen={communityId}
          // another community has other days, and other series
          onPick={(key) => choose(key === ALL ? {} : { communityId: key })}
        />
        <OneOfField
          id='day'
          label={copy.day}
          unset={copy.allDays}
          options={[{ key: ALL, text: copy.allDays }, ...days.map((day) => ({ key: day, text: dateWords(startOfDay(day), now) }))]}
          chosen={on}
          onPick={(key) => choose({ ...among, ...(key === ALL ? {} : { on: key }) })}
        />
      </View>
    </>
  )
}
