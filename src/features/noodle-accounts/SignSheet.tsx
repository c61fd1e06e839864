/** What one side has counted, thing by thing; the fields arrive empty, so that somebody counts. */
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { MOST_PIECES } from '@domain/distributionStock'
import { useState } from 'react'
import { copy } from './copy'
import type { Accounts } from './useAccounts'

const LONGEST = 6
const countOf = (text = ''): number | null => (/^\d{1,6}$/.test(text.trim()) && Number(text) <= MOST_PIECES ? Number(text) : null)

export function SignSheet({ accounts: { campaign, asking, failure, ask, sign } }: { readonly accounts: Accounts }) {
  const [left, setLeft] = useState<Readonly<Record<string, string>>>({})
  const [asked, setAsked] = useState(false)
  if (!asking || !campaign) return null
  const goods = campaign.items.filter(({ kind }) => kind === 'goods')
  const save = () => {
    const missing = goods.find(({ itemId }) => countOf(left[itemId]) === null)
    if (!missing) return sign(goods.map(({ itemId }) => ({ itemId, count: countOf(left[itemId]) ?? 0 })))
    setAsked(true)
    return seek(`left-${missing.itemId}-field`)
  }
  return (
    <Sheet title={copy.sheetTitle} yes={copy.yes} busyText={copy.busy} no={copy.no} onYes={save} onNo={() => ask(false)}>
      <Note strong text={copy.sheetNote} />
      {goods.map(({ itemId, name, unit }) => (
        <Field key={itemId} id={`left-${itemId}`} label={copy.count(name, unit)} keyboard='number' longest={LONGEST} value={left[itemId] ?? ''} wrong={asked && countOf(left[itemId]) === null ? copy.countWrong : undefined} onInput={(text) => setLeft({ ...left, [itemId]: text })} />
      ))}
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
    </Sheet>
  )
}
