/** 补录: somebody of the roster is sought by name, and written down with what and why. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Notice } from '@components/Notice'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import type { ElderRow } from '@contract/elder'
import { useState } from 'react'
import { copy } from './copy'
import type { Matters } from './useMatters'

const LONGEST = { name: 30, reason: 100 } as const
const MOST_FOUND = 8

export function AddSheet({ matters }: { readonly matters: Matters }) {
  const { campaign, failure, ask, seekElders, add, buildingOf } = matters
  const items = campaign?.items ?? []
  const [name, setName] = useState('')
  const [found, setFound] = useState<readonly ElderRow[] | null>(null)
  const [elder, setElder] = useState<ElderRow | null>(null)
  const [itemId, setItemId] = useState<string | undefined>(items.length === 1 ? items[0]?.itemId : undefined)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const find = async () => {
    if (name.trim() === '') return
    const elders = await seekElders(name.trim())
    setFound(elders)
    setElder(elders?.length === 1 ? (elders[0] ?? null) : null)
  }
  const save = () => (elder && itemId && reason.trim() ? add(elder, itemId, reason.trim()) : setAsked(true))
  return (
    <Sheet title={copy.addTitle} yes={copy.addYes} busyText={copy.adding} no={copy.no} onYes={save} onNo={() => ask(false)}>
      <Field id='add-name' label={copy.addName} hint={copy.addNameHint} longest={LONGEST.name} value={name} wrong={asked && !elder ? copy.pickMissing : undefined} onInput={setName} onDone={find} />
      <SmallButton id='find-elder' text={copy.find} onTap={find} />
      {found && found.length === 0 ? <Notice kind='wait' id='nobody' text={copy.nobody} /> : null}
      {found && found.length > 0 ? (
        <Labelled id='found' label={copy.found}>
          {found.slice(0, MOST_FOUND).map((one) => (
            <Choice key={one.elderId} id={`found-${one.elderId}`} only text={copy.elder(one.name, one.age, buildingOf(one.buildingId))} chosen={elder?.elderId === one.elderId} onTap={() => setElder(one)} />
          ))}
        </Labelled>
      ) : null}
      {items.length > 1 ? (
        <Labelled id='add-item' label={copy.item} wrong={asked && !itemId ? copy.itemMissing : undefined}>
          <Chips id='add-item' label={copy.item} width='two' options={items.map(({ itemId: key, name: text }) => ({ key, text }))} chosen={itemId ? [itemId] : []} onTap={setItemId} />
        </Labelled>
      ) : null}
      <Field id='add-reason' label={copy.reason} hint={copy.reasonHint} longest={LONGEST.reason} value={reason} wrong={asked && !reason.trim() ? copy.reasonMissing : undefined} onInput={setReason} />
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
    </Sheet>
  )
}
