/** The people of one sign-up: a name, grown up or not, and a child's month of birth. */
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { birthWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { DayField } from '@components/PickField'
import { TextButton } from '@components/TextButton'
import { clock, localDateOf } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { AgeClass, DraftPerson } from './draft'
import { mayAdd, type Assist } from './useAssist'

const LONGEST_NAME = 30
// somebody under age was born in this century
const EARLIEST = '2000-01'
const kinds: readonly AgeClass[] = ['adult', 'child']

function Person({ person, index, assist }: { readonly person: DraftPerson; readonly index: number; readonly assist: Assist }) {
  const { key, name, kind, birth } = person
  const { changePerson, wrongAt, draft } = assist
  return (
    <Card>
      {draft.persons.length > 1 ? <View className='head'>{copy.person(index + 1)}</View> : null}
      <Field id={`name-${key}`} label={copy.name} hint={copy.nameHint} value={name} longest={LONGEST_NAME} wrong={wrongAt(`name-${key}`)} onInput={(text) => changePerson(key, { name: text })} />
      <Labelled id={`kind-${key}`} label={copy.kind} wrong={wrongAt(`kind-${key}`)}>
        <Chips id={`kind-${key}`} label={copy.kind} width='even' options={kinds.map((one) => ({ key: one, text: copy.kinds[one] }))} chosen={kind ? [kind] : []} onTap={(one) => changePerson(key, { kind: one })} />
      </Labelled>
      {kind === 'child' ? (
        <DayField
          id={`birth-${key}`}
          label={copy.birth}
          unset={copy.birthUnset}
          fields='month'
          from={EARLIEST}
          to={localDateOf(clock()).slice(0, 7)}
          value={birth}
          shown={birth && birthWords(birth)}
          wrong={wrongAt(`birth-${key}`)}
          onPick={(day) => changePerson(key, { birth: day.slice(0, 7) })}
        />
      ) : null}
      {draft.persons.length > 1 ? <TextButton id={`away-${key}`} text={copy.away(name.trim())} onTap={() => assist.removePerson(key)} /> : null}
    </Card>
  )
}

export function Persons({ assist }: { readonly assist: Assist }) {
  return (
    <>
      {assist.draft.persons.map((person, index) => (
        <Person key={person.key} person={person} index={index} assist={assist} />
      ))}
      {mayAdd(assist.draft) ? <TextButton id='add-person' icon='plus' start text={copy.another} onTap={assist.addPerson} /> : <Note text={copy.anotherNote} />}
    </>
  )
}
