/** What the desk asks over its page: whether a bag went to the wrong hands, for a signature, or for the code of a card that no camera could read. */
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Sheet } from '@components/Sheet'
import { useState } from 'react'
import { copy } from './copy'
import { SignSheet } from './SignSheet'
import type { NoodleDesk, Over } from './useNoodleDesk'

type Props = { readonly desk: NoodleDesk }
const LONGEST_CODE = 200

function UndoSheet({ desk, row, of }: Props & Omit<Extract<Over, { readonly at: 'undo' }>, 'at'>) {
  const [failed, setFailed] = useState(false)
  const close = () => desk.ask({ at: 'nothing' })
  const takeBack = async () => {
    if (!(await desk.takeBack(row, of))) return setFailed(true)
    close()
  }
  return (
    <Sheet title={copy.undoTitle(row.name)} yes={copy.undoYes} busyText={copy.undoing} no={copy.undoNo} onYes={takeBack} onNo={close}>
      {failed ? <Notice kind='bad' seeks id='sheet-failure' text={copy.notKept} /> : null}
      <Note strong text={copy.undoNote} />
    </Sheet>
  )
}

function PasteSheet({ desk }: Props) {
  const [code, setCode] = useState('')
  const find = () => (code.trim() ? desk.findByCode(code.trim()) : undefined)
  return (
    <Sheet title={copy.pasteTitle} yes={copy.pasteYes} busyText={copy.pasting} no={copy.pasteNo} onYes={find} onNo={() => desk.ask({ at: 'nothing' })}>
      <Field id='code' label={copy.paste} hint={copy.pasteHint} value={code} longest={LONGEST_CODE} onInput={setCode} onDone={find} />
    </Sheet>
  )
}

export function DeskSheet({ desk }: Props) {
  const { over } = desk
  switch (over.at) {
    case 'nothing':
      return null
    case 'undo':
      return <UndoSheet desk={desk} row={over.row} of={over.of} />
    case 'paste':
      return <PasteSheet desk={desk} />
    case 'sign':
      return <SignSheet desk={desk} row={over.row} receiver={over.receiver} />
  }
}
