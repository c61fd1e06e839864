/** 居民的建议: what waits to be accepted, what is worked on, what was answered; what is due first comes first. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { holidayWords } from '@components/holidayWords/copy'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { categoryWords, tagOf } from '@components/suggestionWords/copy'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { WorkbookResult } from '@components/WorkbookResult'
import type { SuggestionLine } from '@contract/suggestion'
import { suggestionPiles } from '@contract/suggestionDesk'
import { exportSuggestions, exportYearBook } from '@contract/workbookCaptains'
import { clock, localDateOf, localParts, startOfDay } from '@domain/calendar'
import { isOverdue } from '@domain/suggestion'
import { call } from '@platform/client'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useWorkbook } from '@platform/useWorkbook'
import { useState } from 'react'
import { copy } from './copy'
import type { Desk } from './useDesk'

function Line({ line }: { readonly line: SuggestionLine }) {
  const now = clock()
  const late = isOverdue(line, localDateOf(now))
  const tag = late ? ({ kind: 'bad', text: copy.late } as const) : tagOf(line)
  const fact = [categoryWords[line.category], line.dueOn ? copy.due(dateWords(startOfDay(line.dueOn), now)) : copy.said(dateWords(line.at, now))].join(copy.separator)
  return <CardRow id={`entry-${line.suggestionId}`} name={line.title} fact={fact} tag={<Tag {...tag} />} label={[line.title, fact, tag.text].join(copy.separator)} onTap={() => open(atWork.suggestion, { id: line.suggestionId })} />
}

function Pile({ desk: { query, pile } }: { readonly desk: Desk }) {
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  if (query.data.lines.length === 0) return <Empty text={copy.none[pile]} note={copy.noneNote} />
  // once for the whole pile
  const unsure = query.data.lines.flatMap(({ dueOn }) => (dueOn && holidayWords(dueOn)) ?? [])[0]
  return (
    <>
      {unsure ? <Note text={unsure} /> : null}
      <List>
        {query.data.lines.map((line) => (
          <Line key={line.suggestionId} line={line} />
        ))}
      </List>
    </>
  )
}

function Ledger({ community }: { readonly community: string }) {
  const now = localParts(clock()).year
  const [year, setYear] = useState(now)
  const { taken, take } = useWorkbook({})
  return (
    <Section head={copy.papers}>
      <WorkbookResult taken={taken} />
      <Chips id='year' label={copy.whichYear} options={[now, now - 1].map((one) => ({ key: String(one), text: copy.year(one) }))} chosen={[String(year)]} onTap={(key) => setYear(Number(key))} />
      <TextButton id='ledger' start icon='download' text={copy.ledger(year)} onTap={() => take(() => call(exportSuggestions, { communityId: community, year }))} />
      <Note text={copy.ledgerNote} />
      <TextButton id='year-book' start icon='download' text={copy.yearBook(year)} onTap={() => take(() => call(exportYearBook, { communityId: community, year }))} />
      <Note text={copy.yearBookNote} />
      <TextButton id='shown' start text={copy.shown} onTap={() => open(atWork.suggestionsShown, { community })} />
    </Section>
  )
}

export const DeskPage = ({ desk }: { readonly desk: Desk }) => (
  <>
    <Chips id='pile' label={copy.show} options={suggestionPiles.map((key) => ({ key, text: copy.piles[key] }))} chosen={[desk.pile]} onTap={desk.show} />
    <Pile desk={desk} />
    {desk.community ? <Ledger community={desk.community} /> : null}
  </>
)
