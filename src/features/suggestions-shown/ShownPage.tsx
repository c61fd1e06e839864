/** 社区的答复: what was suggested and what came of it, and in how many days. */
import { BigNumber } from '@components/BigNumber'
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { categoryWords, verdictWords } from '@components/suggestionWords/copy'
import { listShown, type ShownSuggestion } from '@contract/suggestionDesk'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open, useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'

const One = ({ one: { category, summary, answer, verdict, at, days } }: { readonly one: ShownSuggestion }) => (
  <Card>
    <Note text={categoryWords[category]} />
    <View className='m'>{summary}</View>
    <View className='told'>{`${verdictWords[verdict]}：${answer}`}</View>
    <Note text={copy.took(dateWords(at, clock()), days)} />
  </Card>
)

export function ShownPage() {
  const { community: communityId = '' } = useParams()
  const { data, loading, failure, reload } = useQuery(listShown, { communityId })
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  const { shown, answered, medianDays } = data
  return (
    <>
      {medianDays === null ? null : <BigNumber value={copy.usual(medianDays)} note={copy.answered(answered, shown.length)} />}
      {shown.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {shown.length > 0 ? (
        <Section head={copy.said}>
          {shown.map((one) => (
            <One key={one.suggestionId} one={one} />
          ))}
        </Section>
      ) : null}
      <Note text={copy.privately} />
    </>
  )
}

export const ShownBar = () => <BottomBar main={<MainButton id='tell' icon='pencil' text={copy.tell} onTap={() => open(places.suggestionHand)} />} />
