/** 积分明细: month after month as bars, the quarters, and each entry with its rule in words. */
import { Bar } from '@components/Bar'
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { monthWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Field } from '@components/Field'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { quarterWords } from '@components/pointsWords/copy'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { TextButton } from '@components/TextButton'
import type { MonthTotal } from '@contract/points'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import { Entries } from './Entries'
import { quartersOf } from './sums'
import type { Points } from './usePoints'

type Props = { readonly points: Points }

const Months = ({ months }: { readonly months: readonly MonthTotal[] }) => {
  const most = Math.max(...months.map(({ total }) => total))
  return (
    <Section head={copy.months}>
      <Card>
        {months.map(({ month, total }) => (
          <View key={month}>
            <View className='split'>
              <View className='m'>{monthWords(month, clock())}</View>
              <Note text={copy.monthTotal(total)} />
            </View>
            <Bar part={total} whole={most} />
          </View>
        ))}
      </Card>
    </Section>
  )
}

export function PointsPage({ points }: Props) {
  const { query, ask, communityId } = points
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  const { months, entries, table } = query.data
  return (
    <>
      <Section head={copy.entries}>{entries.length > 0 ? <Entries entries={entries} table={table} onObject={ask} /> : <Empty text={copy.none} note={copy.noneNote} />}</Section>
      <Section head={copy.quarters}>
        <List>
          {quartersOf(months).map(({ quarter, total }) => (
            <Row key={quarter} name={quarterWords(quarter)} note={copy.monthTotal(total)} />
          ))}
        </List>
      </Section>
      <Months months={months} />
      <TextButton id='rules' text={copy.rules} onTap={() => open(atWork.pointsRules, { community: communityId })} />
      <TextButton id='totals' text={copy.totals} onTap={() => open(atWork.pointsTotals, { community: communityId })} />
    </>
  )
}

export const PointsBar = ({ points: { query, communityId } }: Props) => (query.data ? <BottomBar main={<MainButton id='claim' icon='plus' text={copy.claim} onTap={() => open(atWork.pointsClaim, { community: communityId })} />} /> : null)

export function ObjectSheet({ points: { failure, object, ask } }: Props) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = text.trim() === ''
  const confirm = () => {
    setAsked(true)
    return missing ? seek('text-field') : object(text.trim())
  }
  return (
    <Sheet title={copy.objectTitle} yes={copy.objectYes} busyText={copy.objecting} no={copy.objectNo} onYes={confirm} onNo={() => ask(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Field id='text' label={copy.objectField} hint={copy.objectHint} lines='several' longest={200} value={text} wrong={asked && missing ? copy.missing : undefined} onInput={setText} />
    </Sheet>
  )
}
