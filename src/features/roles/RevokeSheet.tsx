/** Asks why, before a role is taken back. */
import { ReasonSheet } from '@components/ReasonSheet'
import { roleWords } from '@components/roleWords/copy'
import { copy } from './copy'
import type { People } from './usePeople'

export function RevokeSheet({ people: { ending, revoke, keep, failure } }: { readonly people: People }) {
  if (!ending) return null
  return (
    <ReasonSheet
      title={copy.revokeTitle(ending.name)}
      note={copy.revokeNote(roleWords[ending.role])}
      question={copy.why}
      reasons={copy.reasons}
      missing={copy.reasonMissing}
      yes={copy.revoke}
      busyText={copy.revoking}
      failure={failure}
      onYes={revoke}
      no={copy.keep}
      onNo={keep}
    />
  )
}
