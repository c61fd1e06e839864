/** 补贴日结: how much of an allowance left the office on a day, by whose hand, and what still awaits a witness. */
import { BigNumber } from '@components/BigNumber'
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { birthWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { moneyWords } from '@components/moneyWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { DayField } from '@components/PickField'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { readCampaign } from '@contract/distribution'
import { readCash } from '@contract/distributionBooks'
import { addDays, clock, localDateOf } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open, useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy } from './copy'

const YEAR = 366

export function CashPage() {
  const { id: campaignId = '' } = useParams()
  const campaign = useQuery(readCampaign, { campaignId })
  const today = localDateOf(clock())
  const [on, setOn] = useState(today)
  const [picked, setPicked] = useState<string | null>(null)
  const cash = campaign.data?.items.filter(({ kind }) => kind === 'cash') ?? []
  const itemId = picked ?? cash[0]?.itemId
  const balance = useQuery(readCash, itemId ? { campaignId, itemId, on } : null)

  if (!campaign.data) return <Pending loading={campaign.loading} words={campaign.failure && failureWords(campaign.failure, {})} onRetry={campaign.reload} onCall={callCommunity} />
  if (cash.length === 0) return <Empty text={copy.noCash} />
  const { data } = balance
  return (
    <>
      {cash.length > 1 ? <Chips id='cash-item' label={copy.item} width='two' options={cash.map(({ itemId: key, name }) => ({ key, text: name }))} chosen={itemId ? [itemId] : []} onTap={setPicked} /> : null}
      <DayField id='cash-on' label={copy.on} unset={copy.unset} value={on} shown={birthWords(on)} from={addDays(today, -YEAR)} to={today} onPick={setOn} />
      {data ? null : <Pending loading={balance.loading} words={balance.failure && failureWords(balance.failure, {})} onRetry={balance.reload} onCall={callCommunity} />}
      {data && data.count === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {data && data.count > 0 ? (
        <>
          <Card>
            <BigNumber value={moneyWords(data.amountFen)} note={copy.total(data.count)} />
            <Note text={copy.note} />
          </Card>
          {data.awaiting > 0 ? (
            <Notice kind='wait' id='awaiting' text={copy.awaiting(data.awaiting)} note={copy.awaitingNote}>
              <SmallButton id='to-matters' fill text={copy.toMatters} onTap={() => open(atWork.noodleMatters, { id: campaignId })} />
            </Notice>
          ) : null}
          <Section head={copy.hands}>
            <List>
              {data.lines.map(({ by, count, amountFen, awaiting }) => (
                <Row key={by} name={by || copy.unnamed} fact={copy.hand(count, awaiting)} note={moneyWords(amountFen)} />
              ))}
            </List>
          </Section>
        </>
      ) : null}
    </>
  )
}
