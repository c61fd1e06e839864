/** What the community asks of its co-operative: the same things for every winner. */
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { Stepper } from '@components/Stepper'
import { TextButton } from '@components/TextButton'
import { copy } from './copy'
import { lacking, type DraftItem } from './draft'
import type { Application } from './useApplication'

const MOST_ITEMS = 10
const MOST_EACH = 99

type ItemProps = { readonly number: number; readonly item: DraftItem; readonly asked: boolean; readonly onChange: (part: Partial<DraftItem>) => void }

function Item({ number, item, asked, onChange }: ItemProps) {
  const wrong = (field: keyof typeof copy.lacking): string | undefined => (asked && lacking(item).includes(field) ? copy.lacking[field] : undefined)
  return (
    <Section head={copy.item(number)}>
      <Field id={`name-${number}`} label={copy.name} hint={copy.nameHint} longest={20} value={item.name} wrong={wrong('name')} onInput={(name) => onChange({ name })} />
      <Field id={`unit-${number}`} label={copy.unit} hint={copy.unitHint} longest={4} value={item.unit} wrong={wrong('unit')} onInput={(unit) => onChange({ unit })} />
      <Stepper id={`each-${number}`} label={copy.each} value={item.each} least={1} most={MOST_EACH} onChange={(each) => onChange({ each })} />
      <Field id={`price-${number}`} label={copy.price} keyboard='digit' longest={8} value={item.price} wrong={wrong('price')} onInput={(price) => onChange({ price })} />
    </Section>
  )
}

export const ApplyForm = ({ winners, application: { drafts, reason, asked, setReason, change, more, less } }: { readonly winners: number; readonly application: Application }) => (
  <>
    <Note strong text={copy.winners(winners)} />
    {drafts.map((item, at) => (
      <Item key={at} number={at + 1} item={item} asked={asked} onChange={(part) => change(at, part)} />
    ))}
    {drafts.length < MOST_ITEMS ? <TextButton id='more' text={copy.more} onTap={more} /> : null}
    {drafts.length > 1 ? <TextButton id='less' text={copy.less} onTap={less} /> : null}
    <Field id='why' label={copy.why} longest={100} value={reason} wrong={asked && reason.trim() === '' ? copy.whyMissing : undefined} onInput={setReason} />
  </>
)
