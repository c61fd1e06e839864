/** 疑似同一人: a row and whoever it may be, side by side, for somebody to say. */
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { birthDayWords, homeWords, sexWords, statusWords } from '@components/elderWords/copy'
import { Empty } from '@components/Empty'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { listBuildings } from '@contract/account'
import { comparePairs, decidePair, type Compared, type ComparedPair } from '@contract/workbookRoster'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy, decideRefusals } from './copy'

type Known = { readonly buildingName: (buildingId: string) => string }

const linesOf = (one: Compared, buildingName: Known['buildingName']): readonly string[] => [
  [one.name, ...(one.sex ? [sexWords[one.sex]] : [])].join(copy.separator),
  birthDayWords(one.birthOn),
  homeWords(buildingName(one.buildingId), one),
  one.phone ?? copy.noPhone,
  one.numbered ? copy.numbered : copy.unnumbered,
  ...(one.familyName ? [one.familyName] : []),
  ...(one.status === 'active' ? [] : [statusWords[one.status]])
]

/** What is not the same with the other stands out; of the same one the row that was there first `stays`. */
function Side({ one, other, stays = false, buildingName }: Known & { readonly one: Compared; readonly other: Compared; readonly stays?: boolean }) {
  const others = linesOf(other, buildingName)
  return (
    <View className='grow'>
      <Note text={one.row === undefined ? copy.onRoster : copy.inWorkbook(one.row)} />
      {stays ? <Note strong text={copy.stays} /> : null}
      {linesOf(one, buildingName).map((line) => (
        <View key={line} className={others.includes(line) ? '' : 'm'}>
          {line}
        </View>
      ))}
    </View>
  )
}

type PairProps = Known & { readonly pair: ComparedPair; readonly onDecide: (same: boolean) => void }

const Pair = ({ pair: { row, one, other, decided }, buildingName, onDecide }: PairProps) => (
  <Section head={one.name}>
    <Card>
      <View className='pair'>
        <Side one={one} other={other} buildingName={buildingName} />
        <Side one={other} other={one} stays buildingName={buildingName} />
      </View>
      <Chips
        id={`pair-${row}`}
        label={copy.decide(one.name)}
        width='two'
        options={[{ key: 'same', text: copy.same }, { key: 'different', text: copy.different }]}
        chosen={decided ? [decided] : []}
        onTap={(key) => onDecide(key === 'same')}
      />
    </Card>
  </Section>
)

export function PairsPage() {
  const { id: importId = '', community: communityId = '' } = useParams()
  const [afterRow, setAfterRow] = useState<number | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const query = useQuery(comparePairs, { importId, ...(afterRow === null ? {} : { afterRow }) }, { kept: false })
  const buildings = useQuery(listBuildings, { communityId }).data?.buildings ?? []
  const buildingName = (buildingId: string) => buildings.find((one) => one.buildingId === buildingId)?.name ?? ''
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { pairs, next } = query.data

  async function decide(row: number, same: boolean) {
    setFailure(null)
    const reply = await call(decidePair, { importId, row, same })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, decideRefusals))
    query.put({ pairs: pairs.map((pair) => (pair.row === row ? { ...pair, decided: same ? 'same' : 'different' } : pair)), ...(next === undefined ? {} : { next }) })
  }

  return (
    <>
      <Note strong text={copy.pairsNote} />
      {failure ? <Notice kind='bad' seeks id='pairs-failure' text={failure.text} note={failure.note} /> : null}
      {pairs.length === 0 ? <Empty text={copy.noPairs} /> : null}
      {pairs.map((pair) => (
        <Pair key={pair.row} pair={pair} buildingName={buildingName} onDecide={(same) => void decide(pair.row, same)} />
      ))}
      {next === undefined ? null : <SmallButton id='next' text={copy.morePairs} onTap={() => setAfterRow(next)} />}
    </>
  )
}
