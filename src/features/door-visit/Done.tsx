/** A door that was done today: how far its record has come, and what can still be said of it. */
import { Field } from '@components/Field'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { amendVisit } from '@contract/visit'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { amendRefusals, copy } from './copy'
import type { DoorCard } from './useCard'

const LONGEST = 500

function Amend({ visitId }: { readonly visitId: string }) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [added, setAdded] = useState(false)
  // the same words bear the same id, as long as nobody knows what came of them
  const request = useRef<string | null>(null)

  const add = async () => {
    setFailure(null)
    if (text.trim() === '') return setAsked(true)
    request.current ??= await newId()
    const reply = await call(amendVisit, { requestId: request.current, visitId, text: text.trim() })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, amendRefusals))
    request.current = null
    setText('')
    setAsked(false)
    setAdded(true)
  }
  return (
    <View className='sec'>
      {failure ? <Notice kind='bad' seeks id='amend-failure' text={failure.text} note={failure.note} /> : null}
      {added ? <Notice id='amended' text={copy.added} /> : null}
      <Field
        id='amend'
        lines='several'
        label={copy.add}
        hint={copy.addHint}
        longest={LONGEST}
        value={text}
        wrong={asked && text.trim() === '' ? copy.addMissing : undefined}
        onInput={(next) => {
          request.current = null
          setAdded(false)
          setText(next)
        }}
      />
      <SmallButton id='send-amend' text={copy.addSend} onTap={add} />
    </View>
  )
}

export function Done({ door: { elder, failure, again } }: { readonly door: DoorCard }) {
  if (!elder) return null
  const { standing, visitId } = elder
  return (
    <>
      {failure ? <Notice kind='bad' seeks id='card-failure' text={failure.text} note={failure.note} /> : null}
      {standing === 'held' ? <Notice kind='wait' id='on-its-way' text={copy.onItsWay} note={copy.onItsWayNote} /> : null}
      {standing === 'to_see' ? <Notice kind='wait' id='trouble' text={copy.todayTrouble} note={copy.todayTroubleNote} /> : null}
      {standing === 'met' ? <Notice id='done' text={copy.todayDone} /> : null}
      {standing === 'missed' ? <Notice kind='wait' id='missed' text={copy.todayMissed} /> : null}
      {visitId ? <Amend visitId={visitId} /> : null}
      <TextButton id='again' text={copy.again} onTap={again} />
    </>
  )
}
