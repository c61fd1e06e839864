/** Asks for the reason before a telephone is shown or a place is given up. */
import { ReasonSheet } from '@components/ReasonSheet'
import { namesOf } from '@components/rosterWords/copy'
import { removeParty, revealPhone } from '@contract/eventDesk'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { dial } from '@platform/phone'
import { useState } from 'react'
import { copy, removeRefusals, revealRefusals } from './copy'
import type { Listed, RosterPage } from './useRosterPage'

type Props = { readonly party: Listed; readonly page: RosterPage }

function Reveal({ party, page }: Props) {
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const names = namesOf(party.persons)
  const close = () => page.ask(null)
  const reveal = async (reason: string) => {
    const reply = await call(revealPhone, { eventId: page.eventId, registrationId: party.registrationId, reason })
    if (!reply.ok) return setFailure(failureWords(reply.failure, revealRefusals))
    page.revealed(party, reply.data)
    close()
    void dial(reply.data.phone)
  }
  return (
    <ReasonSheet
      title={copy.revealTitle(names)}
      note={copy.revealNote}
      question={copy.revealQuestion}
      reasons={copy.revealReasons}
      missing={copy.reasonMissing}
      yes={copy.revealYes}
      busyText={copy.revealing}
      no={copy.notNow}
      failure={failure}
      onYes={reveal}
      onNo={close}
    />
  )
}

function Remove({ party, page }: Props) {
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const names = namesOf(party.persons)
  const close = () => page.ask(null)
  const remove = async (reason: string) => {
    const reply = await call(removeParty, { eventId: page.eventId, registrationId: party.registrationId, reason })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, removeRefusals))
    close()
    page.goneAway(party, names)
  }
  return (
    <ReasonSheet
      title={copy.removeTitle(names)}
      note={copy.removeNote}
      question={copy.removeQuestion}
      reasons={copy.removeReasons}
      missing={copy.reasonMissing}
      yes={copy.removeYes}
      busyText={copy.removing}
      no={copy.keep}
      failure={failure}
      onYes={remove}
      onNo={close}
    />
  )
}

/** Letting in is asked by a sheet of its own. */
export function RosterSheet({ page }: { readonly page: RosterPage }) {
  if (page.asking?.what === 'reveal') return <Reveal party={page.asking.party} page={page} />
  return page.asking?.what === 'remove' ? <Remove party={page.asking.party} page={page} /> : null
}
