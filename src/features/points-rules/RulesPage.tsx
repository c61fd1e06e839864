/** 分怎么算: the table in words, what is to come, and a new one for the reviewer to write. */
import { BottomBar } from '@components/BottomBar'
import { dateWords } from '@components/dates/copy'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { ruleSentence, ruleWords } from '@components/pointsWords/copy'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { clock, startOfDay } from '@domain/calendar'
import { pointsRuleIds, type PointsTable } from '@domain/points'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Rules, Written } from './useRules'

type Props = { readonly rules: Rules }

const Table = ({ table }: { readonly table: PointsTable }) => (
  <List>
    {pointsRuleIds.map((ruleId) => (
      <Row key={ruleId} name={ruleWords[ruleId]} fact={ruleSentence(ruleId, table[ruleId])} />
    ))}
  </List>
)

const Writing = ({ rules: { wrong, write, cancel }, written }: Props & { readonly written: Written }) => (
  <>
    {pointsRuleIds.map((ruleId) => (
      <Section key={ruleId} head={ruleWords[ruleId]}>
        <Field id={`points-${ruleId}`} label={copy.points(ruleWords[ruleId])} keyboard='number' longest={3} value={written[ruleId].points} wrong={wrong === `points-${ruleId}` ? copy.wrong : undefined} onInput={(points) => write(ruleId, { points })} />
        <Field id={`cap-${ruleId}`} label={copy.cap(ruleWords[ruleId])} hint={copy.capHint} keyboard='number' longest={3} value={written[ruleId].cap} wrong={wrong === `cap-${ruleId}` ? copy.wrong : undefined} onInput={(cap) => write(ruleId, { cap })} />
      </Section>
    ))}
    <TextButton id='cancel' text={copy.cancel} onTap={cancel} />
  </>
)

export function RulesPage({ rules }: Props) {
  const { query, written, saved, failure, fromOn } = rules
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  const { table, own, coming, fromOn: since } = query.data
  const day = (on: string) => dateWords(startOfDay(on), clock())
  return (
    <>
      {saved ? <Notice seeks id='saved' text={copy.saved} /> : null}
      {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      {written ? (
        <>
          <Title text={copy.changeHead(day(fromOn))} />
          <Writing rules={rules} written={written} />
        </>
      ) : (
        <>
          <Title text={copy.head} note={own ? copy.own(day(since)) : copy.proposed} />
          <Note strong text={copy.never} />
          <Table table={table} />
          {coming.map((one) => (
            <Section key={one.fromOn} head={copy.coming(day(one.fromOn))}>
              <Table table={one.table} />
            </Section>
          ))}
        </>
      )}
    </>
  )
}

export function RulesBar({ rules: { query, isReviewer, written, begin, save, fromOn } }: Props) {
  if (!query.data || !isReviewer) return null
  return <BottomBar main={written ? <MainButton id='save' text={copy.save} busyText={copy.saving} onTap={() => save(fromOn)} /> : <MainButton id='change' icon='pencil' text={copy.change} onTap={begin} />} />
}
