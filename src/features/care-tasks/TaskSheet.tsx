/** One task: begun, taken over, given to the community, or ended once the elder knows. */
import { Choice } from '@components/Choice'
import { needWords } from '@components/doorWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { Wrong } from '@components/Wrong'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import { HandSheet } from './HandSheet'
import type { Tasks } from './useTasks'

export const TaskSheet = ({ page }: { readonly page: Tasks }) => (page.handing ? <HandSheet page={page} /> : <OneTask page={page} />)

function OneTask({ page: { chosen, failure, choose, begin, escalate, take, hands, hand, end } }: { readonly page: Tasks }) {
  const [told, setTold] = useState(false)
  const [asked, setAsked] = useState(false)
  if (!chosen) return null
  const { elder, need, note, mine, status } = chosen
  const yes = () => {
    if (told) return end()
    setAsked(true)
    return seek('told-field')
  }
  return (
    <Sheet title={copy.sheetTitle(elder, needWords[need])} yes={copy.yes} busyText={copy.saving} no={copy.no} onYes={yes} onNo={() => choose(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      {note ? <Note strong text={note} /> : null}
      <View className='sec close'>
        {status === 'open' ? <SmallButton id='begin' text={copy.begin} onTap={begin} /> : null}
        {mine ? null : <SmallButton id='take' text={copy.take} onTap={take} />}
        {hands ? <SmallButton id='hand' text={copy.hand} onTap={() => hand(true)} /> : null}
        {status === 'escalated' ? null : <SmallButton id='escalate' text={copy.escalate} onTap={escalate} />}
      </View>
      <View className='labelled' id='told-field'>
        <Choice id='told' text={copy.told} chosen={told} onTap={() => setTold(!told)} />
        {asked && !told ? <Wrong words={copy.toldMissing} /> : null}
      </View>
    </Sheet>
  )
}
