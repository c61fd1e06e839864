/** The two things asked of everybody, and the birth of those under age. */
import { Choice } from '@components/Choice'
import { birthWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { DayField } from '@components/PickField'
import { ADULT_AGE } from '@domain/age'
import { clock, localDateOf } from '@domain/calendar'
import { copy } from './copy'
import type { Introduction } from './useIntroduction'

const LONGEST_NAME = 30
const LONGEST_PHONE = 20

type Props = { readonly form: Introduction; /** The number told before, masked. */ readonly told?: string | undefined }

export function NameAndPhone({ form: { draft, wrong, change }, told }: Props) {
  const today = localDateOf(clock())
  const eldest = `${Number(today.slice(0, 4)) - ADULT_AGE}-01`
  return (
    <>
      <Field id='name' label={copy.name} hint={copy.nameHint} value={draft.name} longest={LONGEST_NAME} wrong={wrong.name} onInput={(name) => change({ name })} />
      <Field
        id='phone'
        label={copy.phone}
        hint={told ? copy.phoneAgain(told) : copy.phoneHint}
        keyboard='number'
        value={draft.phone}
        longest={LONGEST_PHONE}
        wrong={wrong.phone}
        onInput={(phone) => change({ phone })}
      />
      <Choice id='minor' text={copy.minor} chosen={draft.minor} onTap={() => change({ minor: !draft.minor })} />
      {draft.minor ? (
        <DayField
          id='birth'
          label={copy.birth}
          hint={copy.birthHint}
          unset={copy.birthUnset}
          fields='month'
          from={eldest}
          to={today.slice(0, 7)}
          value={draft.birth}
          shown={draft.birth && birthWords(draft.birth)}
          wrong={wrong.birth}
          onPick={(day) => change({ birth: day.slice(0, 7) })}
        />
      ) : null}
    </>
  )
}
