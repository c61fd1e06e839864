/** The two things asked of everybody, and the birth of those under age. */
import { Choice } from '@components/Choice'
import { birthWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { DayField } from '@components/PickField'
import type { MeView } from '@contract/account'
import { ADULT_AGE } from '@domain/age'
import { clock, localDateOf } from '@domain/calendar'
import { copy } from './copy'
import type { Introduction } from './useIntroduction'

const LONGEST_NAME = 30
const LONGEST_PHONE = 20

type Props = { readonly form: Introduction; /** What was told before; the number masked. */ readonly known?: MeView['me'] }

export function NameAndPhone({ form: { draft, toldPhone, wrong, change }, known }: Props) {
  const today = localDateOf(clock())
  const eldest = `${Number(today.slice(0, 4)) - ADULT_AGE}-01`
  return (
    <>
      <Field id='name' label={copy.name} hint={copy.nameHint} value={draft.name} longest={LONGEST_NAME} wrong={wrong.name} onInput={(name) => change({ name })} />
      <Field
        id='phone'
        label={copy.phone}
        hint={known?.phone && !toldPhone ? copy.phoneAgain(known.phone) : copy.phoneHint}
        keyboard='number'
        value={draft.phone}
        longest={LONGEST_PHONE}
        wrong={wrong.phone}
        onInput={(phone) => change({ phone })}
      />
      {known?.birth ? <Fact lead={copy.birth} text={birthWords(known.birth)} /> : <Choice id='minor' text={copy.minor} chosen={draft.minor} onTap={() => change({ minor: !draft.minor })} />}
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
