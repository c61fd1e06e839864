/** A campaign as it is written, from its name down to the telephone that answers for it. */
import { birthWords } from '@components/dates/copy'
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { DayField } from '@components/PickField'
import { Section } from '@components/Section'
import { addDays, clock, localDateOf } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Form } from './form'
import { Donors, Items, Sites } from './Rows'
import type { Editor } from './useEditor'

const LONGEST = { title: 40, festival: 10, phone: 20, note: 500 } as const
const YEAR = 366
type Answer = 'yes' | 'no'
const answers = (words: Readonly<Record<Answer, string>>) => (['yes', 'no'] as const).map((key) => ({ key, text: words[key] }))

function Ages({ editor: { put }, form: { ageRefOn, birthdayCounts, proxyAllowed } }: { readonly editor: Editor; readonly form: Form }) {
  const today = localDateOf(clock())
  return (
    <Section head={copy.age}>
      <DayField id='age-ref' label={copy.ageRefOn} unset={copy.unset} value={ageRefOn} shown={birthWords(ageRefOn)} from={addDays(today, -YEAR)} to={addDays(today, YEAR)} onPick={(value) => put({ ageRefOn: value })} />
      <Labelled id='birthday' label={copy.birthday}>
        <Chips<Answer> id='birthday' label={copy.birthday} width='two' options={answers(copy.birthdays)} chosen={[birthdayCounts ? 'yes' : 'no']} onTap={(answer) => put({ birthdayCounts: answer === 'yes' })} />
      </Labelled>
      <Labelled id='proxy' label={copy.proxy}>
        <Chips<Answer> id='proxy' label={copy.proxy} width='two' options={answers(copy.proxies)} chosen={[proxyAllowed ? 'yes' : 'no']} onTap={(answer) => put({ proxyAllowed: answer === 'yes' })} />
      </Labelled>
    </Section>
  )
}

export function EditorPage({ editor }: { readonly editor: Editor }) {
  const { form, stored, wrong, failure, put } = editor
  if (!form) return <Pending loading={stored.loading} words={stored.failure && failureWords(stored.failure, {})} onRetry={stored.reload} onCall={callCommunity} />
  return (
    <>
      {wrong.size > 0 ? <Notice kind='bad' id='editor-wrong' text={copy.wrong} /> : null}
      {failure ? <Notice kind='bad' seeks id='editor-failure' text={failure.text} note={failure.note} /> : null}
      <Field id='title' label={copy.name} hint={copy.nameHint} longest={LONGEST.title} value={form.title} wrong={wrong.has('title') ? copy.nameMissing : undefined} onInput={(title) => put({ title })} />
      <Field id='festival' label={copy.festival} hint={copy.festivalHint} longest={LONGEST.festival} value={form.festival} onInput={(festival) => put({ festival })} />
      <Items editor={editor} form={form} />
      <Ages editor={editor} form={form} />
      <Sites editor={editor} form={form} />
      <Donors editor={editor} form={form} />
      <Labelled id='coop' label={copy.coop} hint={copy.coopHint}>
        <Chips<Answer> id='coop' label={copy.coop} width='two' options={answers(copy.coops)} chosen={[form.coopId === undefined ? 'no' : 'yes']} onTap={(answer) => put({ coopId: answer === 'yes' ? editor.coopId : undefined })} />
      </Labelled>
      <Field id='phone' label={copy.phone} keyboard='number' longest={LONGEST.phone} value={form.phone} wrong={wrong.has('phone') ? copy.phoneWrong : undefined} onInput={(phone) => put({ phone })} />
      <Field id='note' label={copy.note} hint={copy.noteHint} lines='several' longest={LONGEST.note} value={form.note} onInput={(note) => put({ note })} />
    </>
  )
}

export const EditorBar = ({ editor: { form, save } }: { readonly editor: Editor }) => (form ? <BottomBar main={<MainButton id='save' icon='check' text={copy.save} busyText={copy.saving} onTap={save} />} /> : null)
