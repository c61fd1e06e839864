/** Gives a seat to a party that waits, with the reason; past others it says so first. */
import { ReasonSheet } from '@components/ReasonSheet'
import { namesOf } from '@components/rosterWords/copy'
import { admitParty, type RosterParty } from '@contract/eventDesk'
import type { EventId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { useState } from 'react'
import { copy, refusals } from './copy'

type Props = {
  readonly eventId: EventId
  readonly party: RosterParty
  /** The seat was given; everybody's place in the queue may have changed. */
  readonly onAdmitted: (party: RosterParty) => void
  readonly onClose: () => void
}

export function AdmitSheet({ eventId, party, onAdmitted, onClose }: Props) {
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const past = party.standing.at === 'waiting' ? party.standing.place - 1 : 0
  const admit = async (reason: string) => {
    const reply = await call(admitParty, { eventId, registrationId: party.registrationId, reason })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, refusals))
    touch()
    onAdmitted(reply.data.party)
    onClose()
  }
  return (
    <ReasonSheet
      title={copy.title(namesOf(party.persons))}
      note={past > 0 ? copy.past(past) : copy.first}
      question={copy.question}
      reasons={copy.reasons}
      missing={copy.missing}
      yes={copy.yes}
      busyText={copy.sending}
      no={copy.no}
      failure={failure}
      onYes={admit}
      onNo={onClose}
    />
  )
}
