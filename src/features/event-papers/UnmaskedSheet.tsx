/** Asks a reviewer what whole telephone numbers are for. */
import { ReasonSheet } from '@components/ReasonSheet'
import { workbookWords } from '@components/workbookWords/copy'
import { copy } from './copy'
import type { Papers } from './usePapers'

export function UnmaskedSheet({ papers: { asking, ask, make } }: { readonly papers: Papers }) {
  if (!asking) return null
  return (
    <ReasonSheet title={copy.unmasked} note={workbookWords.whyNote} question={copy.why} reasons={copy.reasons} missing={workbookWords.whyMissing} yes={copy.make} busyText={workbookWords.making} onYes={(reason) => make('sign_ups', reason)} no={workbookWords.no} onNo={() => ask(false)} />
  )
}
