/** 每个人的积分: what every captain of a community has in a month, by name and not by rank. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { monthNumber } from '@components/pointsWords/copy'
import { Row } from '@components/Row'
import { TextButton } from '@components/TextButton'
import { me } from '@contract/account'
import { listTotals } from '@contract/pointsDesk'
import { exportPoints } from '@contract/workbookCaptains'
import { clock, localDateOf } from '@domain/calendar'
import { lastMonths, monthOf } from '@domain/pointsMonth'
import { call } from '@platform/client'
import { failureWords } from '@platform/faults/copy'
import { open, useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { useSheet } from '@platform/useSheet'
import { useState } from 'react'
import { copy } from './copy'

const SHOWN = 4

function Ledger({ communityId, month }: { readonly communityId: string; readonly month: string }) {
  const { made, failure, make } = useSheet(() => call(exportPoints, { communityId, month }))
  return (
    <>
      {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      {made ? <Notice seeks id='made' text={copy.made} /> : null}
      <TextButton id='ledger' icon='download' text={copy.ledger(monthNumber(month))} onTap={make} />
    </>
  )
}

function Totals({ communityId, month }: { readonly communityId: string; readonly month: string }) {
  const { data, loading, failure, reload } = useQuery(listTotals, { communityId, month }, { kept: false })
  const counts = (useQuery(me, {}).data?.roles ?? []).some(({ role, scope }) => (role === 'points_clerk' || role === 'community_reviewer') && scope.id === communityId)
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} rows={3} onRetry={reload} onCall={callCommunity} />
  if (data.captains.length === 0) return <Empty text={copy.none} note={copy.noneNote} />
  return (
    <>
      <Note text={data.closed ? copy.closed : copy.open} />
      <List>
        {data.captains.map(({ captainId, name, total, others }) =>
          counts ? (
            [captainId, ...others].map((ledger, index) => {
              const fact = index === 0 ? copy.total(total) : copy.another
              return <CardRow key={ledger} id={`captain-${ledger}`} name={name} fact={fact} label={[name, fact].join(copy.separator)} onTap={() => open(atWork.pointsLedger, { community: communityId, captain: ledger, month })} />
            })
          ) : (
            <Row key={captainId} name={name} note={copy.total(total)} />
          )
        )}
      </List>
      {counts ? <Ledger communityId={communityId} month={month} /> : null}
    </>
  )
}

export function TotalsPage() {
  const { community: communityId = '' } = useParams()
  const months = lastMonths(monthOf(localDateOf(clock())), SHOWN)
  const [month, setMonth] = useState(months.at(-1) ?? '')
  return (
    <>
      <Chips id='month' label={copy.month} options={months.map((key) => ({ key, text: monthNumber(key) }))} chosen={[month]} onTap={setMonth} />
      <Totals key={month} communityId={communityId} month={month} />
    </>
  )
}
