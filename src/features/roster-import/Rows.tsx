/** The rows of an import that have something to say, one fate at a time. */
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { SmallButton } from '@components/SmallButton'
import { readRows, type ImportView } from '@contract/workbookRoster'
import { rowFates, type RowFate, type RowNotice } from '@domain/rosterImport'
import { call } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy } from './copy'

/** What needs somebody stands first. */
const firstOf = ({ counts }: ImportView): RowFate => (['fault', 'suspected', 'twice', 'known'] as const).find((fate) => counts[fate] > 0) ?? 'new'

type Later = { readonly of: string; readonly rows: readonly RowNotice[]; readonly next: number | undefined }

export function Rows({ view }: { readonly view: ImportView }) {
  const { importId, counts } = view
  const [fate, setFate] = useState<RowFate>(() => firstOf(view))
  const [later, setLater] = useState<Later | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const query = useQuery(readRows, { importId, fate }, { kept: false })
  const key = `${fate} ${query.at ?? ''}`
  const more = later?.of === key ? later : null
  const rows = [...(query.data?.rows ?? []), ...(more?.rows ?? [])]
  const next = more ? more.next : query.data?.next

  async function loadMore() {
    if (next === undefined) return
    setFailure(null)
    const reply = await call(readRows, { importId, fate, afterRow: next })
    if (reply.ok) setLater({ of: key, rows: [...(more?.rows ?? []), ...reply.data.rows], next: reply.data.next })
    else setFailure(failureWords(reply.failure, {}))
  }

  return (
    <>
      <Chips id='fate' label={copy.show} options={rowFates.filter((one) => counts[one] > 0).map((one) => ({ key: one, text: copy.fate(one, counts[one]) }))} chosen={[fate]} onTap={setFate} />
      {query.data ? null : <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />}
      {query.data && rows.length === 0 ? <Empty text={copy.nothingSaid} /> : null}
      {rows.length > 0 ? (
        <List>
          {rows.map((notice) => (
            <Row key={notice.row} name={copy.who(notice)} fact={copy.reason(notice)} note={copy.row(notice.row)} />
          ))}
        </List>
      ) : null}
      {failure ? <Notice kind='bad' seeks id='rows-failure' text={failure.text} note={failure.note} /> : null}
      {next === undefined ? null : <SmallButton id='more' text={copy.more} onTap={loadMore} />}
    </>
  )
}
