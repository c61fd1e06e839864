/** Entries with what each rests on, what it counts, and where it stands. */
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { Note } from '@components/Note'
import { entryWords, evidenceWords, ruleSentence, standWords } from '@components/pointsWords/copy'
import { TextButton } from '@components/TextButton'
import type { EntryView } from '@contract/points'
import { clock, startOfDay } from '@domain/calendar'
import { pointsFor, type PointsTable } from '@domain/points'
import { View } from '@tarojs/components'
import { copy } from './copy'

type Props = { readonly entries: readonly EntryView[]; readonly table: PointsTable; readonly onObject?: (entry: EntryView) => void }

/** What a line counts, or what the entry would if it passed. */
function pointsWords({ points, status, ruleId, amount }: EntryView, table: PointsTable): string {
  if (points !== undefined) return copy.plus(points)
  return status === 'rejected' ? copy.uncounted : copy.toCome(pointsFor(ruleId, table[ruleId], amount))
}

function Entry({ entry, table, onObject }: Omit<Props, 'entries'> & { readonly entry: EntryView }) {
  const { entryId, ruleId, amount, occurredOn, evidence, note, status, points, uncapped, reversed, reason, objectsUntil, objection } = entry
  const now = clock()
  const what = entryWords(ruleId, amount)
  return (
    <Card>
      <View className='split'>
        <View className='m'>{what}</View>
        <View className='head'>{pointsWords(entry, table)}</View>
      </View>
      <Note text={[dateWords(startOfDay(occurredOn), now), ...evidenceWords(evidence, note), ruleSentence(ruleId, table[ruleId])].join(copy.separator)} />
      {note ? <View className='told'>{note}</View> : null}
      <Note strong text={status === 'rejected' && reason ? copy.rejected(reason) : standWords[status]} />
      {points !== undefined && uncapped !== undefined && points < uncapped ? <Note text={copy.capped(table[ruleId].cap)} /> : null}
      {reversed ? <Note strong text={copy.reversed(reversed.reason)} /> : null}
      {objection ? <Note text={copy.objected(objection.text)} /> : null}
      {objection?.answer ? <Note strong text={copy.answered(objection.answer)} /> : null}
      {objectsUntil && onObject ? (
        <>
          <TextButton id={`object-${entryId}`} start text={copy.object} label={copy.objectLabel(what)} onTap={() => onObject(entry)} />
          <Note text={copy.objectUntil(dateWords(objectsUntil - 1, now))} />
        </>
      ) : null}
    </Card>
  )
}

export const Entries = ({ entries, ...rest }: Props) => (
  <>
    {entries.map((entry) => (
      <Entry key={`${entry.month} ${entry.entryId}`} entry={entry} {...rest} />
    ))}
  </>
)
