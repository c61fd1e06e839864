/** Asks a reviewer what whole telephone numbers are for. */
import { ReasonSheet } from '@components/ReasonSheet'
import { copy } from './copy'
import type { Papers } from './usePapers'

export function UnmaskedSheet({ papers: { asking, ask, make } }: { readonly papers: Papers }) {
  if (!asking) return null
  return (
    <ReasonSheet title={copy.unmasked} note={copy.whyNote} question={copy.why} reasons={copy.reasons} missing={copy.missing} yes={copy.make} busyText={copy.making} onYes={(reason) => make('sign_ups', reason)} no={copy.no} onNo={() => ask(false)} />
  )
}
