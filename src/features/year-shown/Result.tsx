/** Who was chosen for a year, from when to when it hangs out, and what it rests on. */
import { dateWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Note } from '@components/Note'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { Wall } from '@components/Wall'
import type { YearResult } from '@contract/annual'
import { clock } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'

type Props = { readonly result: YearResult }

/** A lit window for each of them, three on a floor. */
export const ResultWall = ({ result: { community, year, winners } }: Props) => (
  <Wall>
    <Note text={copy.host(community, year)} />
    <Title text={copy.heading} />
    <View className='honours'>
      {winners.map(({ name, building }, at) => (
        <View key={at} className='honour'>
          <View className='name'>{name}</View>
          <View>{building}</View>
        </View>
      ))}
    </View>
    <Note text={copy.how} />
  </Wall>
)

export const ResultFacts = ({ result: { stage, quarterIds, publishedAt, until } }: Props) => (
  <>
    <Fact icon={stage === 'publicised' ? 'clock' : 'check'} text={copy.stage[stage]} note={stage === 'publicised' ? copy.until(dateWords(until, clock())) : copy.since(dateWords(publishedAt, clock()))} />
    <Fact lead={copy.basis} text={copy.quarters(quarterIds)} />
    {stage === 'publicised' ? <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} /> : null}
  </>
)
