/** What can be done for the entrant who is picked: write the score down, look it over, or why not now. */
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Notice } from '@components/Notice'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import { focusOn } from '@components/shortcuts'
import type { EntrantView } from '@contract/eventContest'
import { endings } from '@domain/contest'
import { View } from '@tarojs/components'
import { copy, endingWords } from './copy'
import type { Table } from './useTable'

type Props = { readonly entrant: EntrantView; readonly table: Table }

const fieldOf = (at: number): string => `attempt-${at + 1}`
const options = endings.map((key) => ({ key, text: endingWords[key] }))

/** One field for each attempt; Enter goes from one to the next, and from the last writes it down. */
function Entry({ contest: { measure }, entry, wrong, type, end, write }: Table) {
  const last = measure.attempts - 1
  return (
    <View className='sec' id='score-field'>
      {entry.ended === 'finished' ? (
        <View className='pair'>
          {Array.from({ length: measure.attempts }, (_, at) => (
            <Field
              key={at}
              id={fieldOf(at)}
              label={copy.attempt(at, measure.attempts, measure.unit)}
              value={entry.attempts[at] ?? ''}
              keyboard='digit'
              longest={9}
              onInput={(text) => type(at, text)}
              onDone={() => (at === last ? void write() : focusOn(fieldOf(at + 1)))}
            />
          ))}
        </View>
      ) : null}
      {wrong ? <Wrong words={wrong} /> : null}
      <Labelled id='ended' label={copy.how}>
        <Chips id='ended' label={copy.how} width='two' options={options} chosen={[entry.ended]} onTap={end} />
      </Labelled>
    </View>
  )
}

function Standing({ entrant: { score }, table }: Props) {
  if (!score) return null
  const { contest, step, change } = table
  const text = score.ended === 'finished' ? copy.scored(contest.measure, score.attempts) : endingWords[score.ended]
  return (
    <View className='sec'>
      <View className='num'>{text}</View>
      {step === 'by_you' ? <Notice kind='wait' id='by-you' text={copy.entered} note={copy.enteredNote} /> : null}
      {step === 'to_confirm' ? <View>{copy.check}</View> : null}
      {contest.publishedAt === undefined ? <TextButton id='change' icon='pencil' start text={copy.change} label={copy.changeOf(table.chosen ?? {})} onTap={change} /> : null}
    </View>
  )
}

/** Stands right under the row that is picked. */
export function ScoreEntry(props: Props) {
  const { writes, step, failure, over, contest } = props.table
  return (
    <View className='more'>
      {failure && !over ? <Notice kind='bad' seeks id='score-failure' text={failure.text} note={failure.note} /> : null}
      {writes ? <Entry {...props.table} /> : <Standing {...props} />}
      {step === 'absent' ? <Notice kind='wait' id='absent' text={copy.absent} note={contest.publishedAt === undefined ? copy.absentNote : undefined} /> : null}
    </View>
  )
}
