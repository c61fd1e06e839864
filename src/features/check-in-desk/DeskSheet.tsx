/** What the desk asks over its page: why a check-in is taken back, or the code that no camera could read. */
import { Field } from '@components/Field'
import { ReasonSheet } from '@components/ReasonSheet'
import { namesOf } from '@components/rosterWords/copy'
import { Sheet } from '@components/Sheet'
import { undoCheckIn } from '@contract/eventDesk'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useState } from 'react'
import { copy, undoRefusals } from './copy'
import type { Desk, Over } from './useDesk'

type Taking = Extract<Over, { readonly at: 'undo' }>

function UndoSheet({ desk, party, personIds, of }: { readonly desk: Desk } & Omit<Taking, 'at'>) {
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const close = () => desk.ask({ at: 'nothing' })
  const takeBack = async (reason: string) => {
    const own = of ?? desk.ownCommand(personIds)
    if (own !== undefined) {
      if (!(await desk.takeBack(party, personIds, own, reason))) return setFailure({ text: copy.notKept, again: true })
      desk.clear()
      return close()
    }
    const reply = await call(undoCheckIn, { eventId: desk.eventId, registrationId: party.registrationId, personIds: [...personIds], reason })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, undoRefusals))
    desk.takenBack(reply.data.party)
    desk.clear()
    close()
  }
  return (
    <ReasonSheet
      title={copy.undoTitle(namesOf(party.persons.filter(({ personId }) => personIds.includes(personId))))}
      note={copy.undoNote}
      question={copy.undoQuestion}
      reasons={copy.undoReasons}
      missing={copy.undoMissing}
      yes={copy.undoYes}
      busyText={copy.undoing}
      no={copy.undoNo}
      failure={failure}
      onYes={takeBack}
      onNo={close}
    />
  )
}

const LONGEST_CODE = 200

function PasteSheet({ desk }: { readonly desk: Desk }) {
  const [code, setCode] = useState('')
  const find = () => (code.trim() ? desk.findByCode(code.trim()) : undefined)
  return (
    <Sheet title={copy.pasteTitle} yes={copy.pasteYes} busyText={copy.pasting} no={copy.pasteNo} onYes={find} onNo={() => desk.ask({ at: 'nothing' })}>
      <Field id='code' label={copy.paste} hint={copy.pasteHint} value={code} longest={LONGEST_CODE} onInput={setCode} onDone={find} />
    </Sheet>
  )
}

export function DeskSheet({ desk }: { readonly desk: Desk }) {
  if (desk.over.at === 'undo') return <UndoSheet desk={desk} party={desk.over.party} personIds={desk.over.personIds} of={desk.over.of} />
  return desk.over.at === 'paste' ? <PasteSheet desk={desk} /> : null
}
