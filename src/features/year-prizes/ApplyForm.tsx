/** What the community asks of its co-operative: the same things for every winner. */
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Stepper } from '@components/Stepper'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import { useState } from 'react'
import { copy } from './copy'
import { blank, itemsOf, type DraftItem } from './draft'
import type { Prizes } from './usePrizes'

const MOST_ITEMS = 10
const MOST_EACH = 99

type ItemProps = { readonly number: number; readonly item: DraftItem; readonly onChange: (part: Partial<DraftItem>) => void }

const Item = ({ number, item, onChange }: ItemProps) => (
  <Section head={copy.item(number)}>
    <Field id={`name-${number}`} label={copy.name} hint={copy.nameHint} longest={20} value={item.name} onInput={(name) => onChange({ name })} />
    <Field id={`unit-${number}`} label={copy.unit} hint={copy.unitHint} longest={4} value={item.unit} onInput={(unit) => onChange({ unit })} />
    <Stepper id={`each-${number}`} label={copy.each} value={item.each} least={1} most={MOST_EACH} onChange={(each) => onChange({ each })} />
    <Field id={`price-${number}`} label={copy.price} keyboard='digit' longest={8} value={item.price} onInput={(price) => onChange({ price })} />
  </Section>
)

export function ApplyForm({ prizes: { query, apply } }: { readonly prizes: Prizes }) {
  const [drafts, setDrafts] = useState<readonly DraftItem[]>([blank])
  const [reason, setReason] = useState<string>(copy.usualWhy)
  const [asked, setAsked] = useState(false)
  const items = itemsOf(drafts)
  const lacks = items === null || reason.trim() === ''
  const send = async () => {
    setAsked(true)
    if (items && !lacks) await apply(items, reason.trim())
  }
  return (
    <>
      <Note strong text={copy.winners(query.data?.winners ?? 0)} />
      {drafts.map((item, at) => (
        <Item key={at} number={at + 1} item={item} onChange={(part) => setDrafts(drafts.map((one, index) => (index === at ? { ...one, ...part } : one)))} />
      ))}
      {drafts.length < MOST_ITEMS ? <TextButton id='more' text={copy.more} onTap={() => setDrafts([...drafts, blank])} /> : null}
      {drafts.length > 1 ? <TextButton id='less' text={copy.less} onTap={() => setDrafts(drafts.slice(0, -1))} /> : null}
      <Field id='why' label={copy.why} longest={100} value={reason} onInput={setReason} />
      {asked && lacks ? <Wrong words={copy.missing} /> : null}
      <SmallButton id='apply' fill text={copy.apply} onTap={send} />
    </>
  )
}
