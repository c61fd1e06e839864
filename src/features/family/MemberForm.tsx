/** The form for one relative: who to me, the name, and a child's month of birth. */
import { Chips } from '@components/Chips'
import { birthWords } from '@components/dates/copy'
import { Failed } from '@components/Failed'
import { relationWords } from '@components/familyWords/copy'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { DayField } from '@components/PickField'
import { Title } from '@components/Title'
import { clock, localDateOf } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { ageWords, copy } from './copy'
import { ageAsked, ages, birthAsked, newRelations, usualBirth } from './member'
import type { Member } from './useMember'

const LONGEST_NAME = 30
const EARLIEST = '1900-01'

export function MemberForm({ member: { known, draft, wrong, failure, change, save } }: { readonly member: Member }) {
  const today = localDateOf(clock())
  return (
    <>
      {known ? <Title text={known.name} note={relationWords[known.relation]} /> : <Title text={copy.addQuestion} />}
      {failure ? <Failed seeks {...failure} onRetry={save} onCall={callCommunity} /> : null}
      {known ? null : (
        <Labelled id='relation' label={copy.relation} wrong={wrong.relation}>
          <Chips
            id='relation'
            label={copy.relation}
            width='two'
            options={newRelations.map((key) => ({ key, text: relationWords[key] }))}
            chosen={draft.relation ? [draft.relation] : []}
            onTap={(relation) => change({ relation })}
          />
        </Labelled>
      )}
      <Field id='name' label={copy.name} hint={copy.nameHint} value={draft.name} longest={LONGEST_NAME} wrong={wrong.name} onInput={(name) => change({ name })} />
      {ageAsked(draft.relation) && !known?.birth ? (
        <Labelled id='age' label={copy.age} hint={copy.ageHint} wrong={wrong.age}>
          <Chips id='age' label={copy.age} width='two' options={ages.map((key) => ({ key, text: ageWords[key] }))} chosen={draft.age ? [draft.age] : []} onTap={(age) => change({ age })} />
        </Labelled>
      ) : null}
      {birthAsked(draft) ? (
        <DayField
          id='birth'
          label={copy.birth}
          hint={copy.birthHint}
          unset={copy.birthUnset}
          fields='month'
          from={EARLIEST}
          to={today.slice(0, 7)}
          near={usualBirth(draft.relation, today)}
          value={draft.birth}
          shown={draft.birth && birthWords(draft.birth)}
          wrong={wrong.birth}
          onPick={(day) => change({ birth: day.slice(0, 7) })}
        />
      ) : null}
    </>
  )
}
