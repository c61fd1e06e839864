/** 季度排名: a captain's own place among those of their category, the rule in words, and the way to object. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { categoryWords, quarterWords } from '@components/captainWords/copy'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Field } from '@components/Field'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { ObjectionView } from '@contract/captainQuarter'
import type { RankingView } from '@contract/captainRanking'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Ranking } from './useRanking'

type Props = { readonly page: Ranking }

/** Afterwards a captain is shown themselves alone. */
const isOver = ({ lines, objectsUntil, objections }: RankingView): boolean => objectsUntil === undefined && lines.every(({ mine }) => mine) && objections.every(({ withdrawn, answer }) => withdrawn || answer)

const Lines = ({ lines, over }: Pick<RankingView, 'lines'> & { readonly over: boolean }) => (
  <Section head={copy.list}>
    {over ? <Note text={copy.over} /> : null}
    <List>
      {lines.map(({ name, building, rank, total, mine }) => (
        <Row key={`${rank} ${name} ${building}`} tile={<NameTile name={name} lit={mine} />} name={copy.line(rank, name, mine)} fact={building} note={copy.points(total)} />
      ))}
    </List>
  </Section>
)

function One({ objection: { objectionId, text, withdrawn, answer }, page }: Props & { readonly objection: ObjectionView }) {
  const open = !withdrawn && !answer
  return (
    <Card>
      <View className='told'>{text ?? copy.forgotten}</View>
      {answer ? <Note strong text={(answer.upheld ? copy.upheld : copy.notUpheld)(answer.text ?? copy.forgotten)} /> : <Note text={withdrawn ? copy.withdrawn : copy.open} />}
      {open ? <TextButton id={`withdraw-${objectionId}`} start text={copy.withdraw} onTap={() => page.withdraw(objectionId)} /> : null}
    </Card>
  )
}

const Objecting = ({ page: { ranking, text, missing, write } }: Props) =>
  ranking?.objectsUntil === undefined ? null : (
    <Section head={copy.object} side={<Note text={copy.until(dateWords(ranking.objectsUntil - 1, clock()))} />}>
      <Field id='reason' label={copy.reason} hint={copy.reasonHint} lines='several' longest={200} value={text} wrong={missing ? copy.reasonMissing : undefined} onInput={write} />
    </Section>
  )

export function RankingPage({ page }: Props) {
  const { query, ranking, failure, sent, communityId } = page
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={4} onRetry={query.reload} onCall={callCommunity} />
  if (!ranking) return <Empty text={copy.none} note={copy.noneNote} />
  const own = ranking.lines.find(({ mine }) => mine)
  return (
    <>
      {failure ? <Notice kind='bad' seeks id='ranking-failure' text={failure.text} note={failure.note} /> : null}
      {sent && !failure ? <Notice seeks id='sent' text={copy.sent} note={copy.sentNote} /> : null}
      <Title text={copy.heading(quarterWords(ranking.quarter), categoryWords[ranking.category])} note={own ? copy.own(own.rank, own.total) : undefined} />
      <Note strong text={copy.months(ranking.byMonth)} />
      {ranking.frozenAnewFor ? <Notice kind='wait' id='anew' text={copy.frozenAnew(ranking.frozenAnewFor)} /> : null}
      <Section head={copy.how}>
        <Note text={copy.rule} />
      </Section>
      {ranking.objections.length > 0 ? (
        <Section head={copy.objections}>
          {ranking.objections.map((objection) => (
            <One key={objection.objectionId} objection={objection} page={page} />
          ))}
        </Section>
      ) : null}
      <Lines lines={ranking.lines} over={isOver(ranking)} />
      <Objecting page={page} />
      <TextButton id='ledger' text={copy.ledger} onTap={() => open(atWork.points, { community: communityId })} />
    </>
  )
}

export const RankingBar = ({ page: { ranking, object } }: Props) => (ranking?.objectsUntil === undefined ? null : <BottomBar main={<MainButton id='object' text={copy.send} busyText={copy.sending} onTap={object} />} />)
