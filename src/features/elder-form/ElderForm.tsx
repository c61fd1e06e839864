/** The form of an elder: who they are, where they live, how they are reached, and why it is written. */
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { livingWords, mobilityWords, sexWords, birthDayWords } from '@components/elderWords/copy'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { DayField, OneOfField } from '@components/PickField'
import { SmallButton } from '@components/SmallButton'
import { clock, localDateOf } from '@domain/calendar'
import { livings, mobilities, sexes } from '@domain/elder'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Draft } from './draft'
import type { ElderFormState } from './useElderForm'

type Props = { readonly form: ElderFormState }
type TextKey = { [Key in keyof Draft]: Draft[Key] extends string ? Key : never }[keyof Draft] & keyof typeof copy

const LONGEST: Readonly<Partial<Record<keyof Draft, number>>> = { name: 30, familyName: 30, entrance: 20, room: 20, phone: 20, familyPhone: 20 }
/** Nobody living was born before, and where the wheel stands at first. */
const [EARLIEST, NEAR] = ['1906-01-01', '1950-01-01']

const Line = ({ form, field }: Props & { readonly field: TextKey }) => (
  <Field id={field} label={copy[field]} value={form.draft[field]} longest={LONGEST[field] ?? 200} wrong={field in copy.missing ? form.wrongAt(field as keyof typeof copy.missing) : undefined} onInput={(text) => form.change({ [field]: text })} />
)

const Choices = <Key extends string>({ id, label, options, words, chosen, onTap }: { readonly id: string; readonly label: string; readonly options: readonly Key[]; readonly words: Readonly<Record<Key, string>>; readonly chosen: Key | undefined; readonly onTap: (key: Key) => void }) => (
  <Labelled id={id} label={label}>
    <Chips id={id} label={label} options={options.map((key) => ({ key, text: words[key] }))} chosen={chosen ? [chosen] : []} onTap={onTap} />
  </Labelled>
)

function Trouble({ form: { failure, alike, save } }: Props) {
  if (!failure) return null
  const [first] = alike
  return (
    <Notice kind='bad' seeks id='form-failure' text={failure.text} note={failure.note}>
      {first === undefined ? null : <SmallButton id='see-alike' text={copy.see} onTap={() => open(atWork.elder, { id: first })} />}
      {first === undefined ? null : <SmallButton id='others' text={copy.others} onTap={() => save(alike)} />}
    </Notice>
  )
}

export function ElderForm({ form }: Props) {
  const { isNew, query, buildings, draft, change, wrongAt } = form
  if (!isNew && !query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const reasons = isNew ? copy.reasons : copy.editReasons
  const question = isNew ? copy.addReason : copy.reason
  return (
    <>
      <Line form={form} field='name' />
      <DayField id='birthOn' label={copy.birth} hint={copy.birthHint} unset={copy.birthUnset} value={draft.birthOn} shown={draft.birthOn && birthDayWords(draft.birthOn)} from={EARLIEST} near={NEAR} to={localDateOf(clock())} wrong={wrongAt('birthOn')} onPick={(birthOn) => change({ birthOn })} />
      <Choices id='sex' label={copy.sex} options={sexes} words={sexWords} chosen={draft.sex} onTap={(sex) => change({ sex })} />
      <OneOfField id='buildingId' label={copy.building} unset={copy.buildingUnset} options={buildings.map(({ buildingId, name }) => ({ key: buildingId, text: name }))} chosen={draft.buildingId} wrong={wrongAt('buildingId')} onPick={(buildingId) => change({ buildingId })} />
      <View className='pair'>
        <Line form={form} field='entrance' />
        <Line form={form} field='room' />
      </View>
      <Line form={form} field='phone' />
      <Line form={form} field='familyName' />
      <Line form={form} field='familyPhone' />
      <Choices id='living' label={copy.living} options={livings} words={livingWords} chosen={draft.living} onTap={(living) => change({ living })} />
      <Choices id='mobility' label={copy.mobility} options={mobilities} words={mobilityWords} chosen={draft.mobility} onTap={(mobility) => change({ mobility })} />
      <Line form={form} field='note' />
      <Labelled id='reason' label={question} wrong={wrongAt('reason')}>
        <Chips id='reason' label={question} options={reasons.map((text) => ({ key: text, text }))} chosen={[draft.reason]} onTap={(reason) => change({ reason })} />
      </Labelled>
      <Trouble form={form} />
    </>
  )
}

export const ElderFormBar = ({ form }: Props) => (form.isNew || form.query.data ? <BottomBar main={<MainButton id='save' text={form.isNew ? copy.add : copy.save} busyText={copy.saving} onTap={() => form.save()} />} /> : null)
