/** 交给哪位同事: a task goes to somebody by name, who finds it among their own. */
import { Choice } from '@components/Choice'
import { needWords } from '@components/doorWords/copy'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { roleWords } from '@components/roleWords/copy'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { failureWords } from '@platform/faults/copy'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Tasks } from './useTasks'

export function HandSheet({ page: { chosen, failure, office, colleagues, hand, give } }: { readonly page: Tasks }) {
  const [picked, setPicked] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  if (!chosen) return null
  const yes = () => {
    if (picked !== null) return give(picked)
    setAsked(true)
    return seek('colleague-field')
  }
  return (
    <Sheet title={copy.sheetTitle(chosen.elder, needWords[chosen.need])} yes={copy.handYes} busyText={copy.saving} no={copy.handNo} onYes={yes} onNo={() => hand(false)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      {office.grants ? null : <Pending loading={office.loading} words={office.failure && failureWords(office.failure, {})} onRetry={office.reload} />}
      {office.grants && colleagues.length === 0 ? <Empty text={copy.nobody} note={copy.nobodyNote} /> : null}
      <Labelled id='colleague' label={copy.handTo} hint={copy.handNote} wrong={asked && picked === null ? copy.handMissing : undefined}>
        <View className='sec close'>
          {colleagues.map(({ personId, name, role }) => (
            <Choice key={personId} only id={`colleague-${personId}`} text={name} note={roleWords[role]} chosen={picked === personId} onTap={() => setPicked(personId)} />
          ))}
        </View>
      </Labelled>
    </Sheet>
  )
}
