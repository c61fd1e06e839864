/** 居民的建议: what waits to be accepted, what is worked on, what was answered; what is due first comes first. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { List } from '@components/List'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { categoryWords, tagOf } from '@components/suggestionWords/copy'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import type { SuggestionLine } from '@contract/suggestion'
import { suggestionPiles } from '@contract/suggestionDesk'
import { exportSuggestions } from '@contract/workbookCaptains'
import { clock, localDateOf, localParts, startOfDay } from '@domain/calendar'
import { isOverdue } from '@domain/suggestion'
import { call } from '@platform/client'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useSheet } from '@platform/useSheet'
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
  return (
    <List>
      {query.data.lines.map((line) => (
        <Line key={line.suggestionId} line={line} />
      ))}
    </List>
  )
}

function Ledger({ community }: { readonly community: string }) {
  const { year } = localParts(clock())
  const { made, failure, make } = useSheet(() => call(exportSuggestions, { communityId: community, year }))
  return (
    <>
      {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      {made ? <Notice seeks id='made' text={copy.made} note={copy.madeNote} /> : null}
      <TextButton id='ledger' icon='download' text={copy.ledger(year)} onTap={make} />
      <TextButton id='shown' text={copy.shown} onTap={() => open(atWork.suggestionsShown, { community })} />
    </>
  )
}

export const DeskPage = ({ desk }: { readonly desk: Desk }) => (
  <>
    <Chips id='pile' label={copy.show} options={suggestionPiles.map((key) => ({ key, text: copy.piles[key] }))} chosen={[desk.pile]} onTap={desk.show} />
    <Pile desk={desk} />
    {desk.community ? <Ledger community={desk.community} /> : null}
  </>
)
