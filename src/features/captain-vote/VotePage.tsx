/** Where a captain is in a meeting: at the door, waiting, choosing, or done. */
import { Chips } from '@components/Chips'
import { momentWords } from '@components/dates/copy'
import { Done } from '@components/Done'
import { Empty } from '@components/Empty'
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Wall } from '@components/Wall'
import { CAST, PAPER } from '@domain/ballot'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import { Picks } from './Picks'
import type { Vote } from './useVote'

const DIGITS = 6

type Props = { readonly vote: Vote }

export const receiptIn = ({ ballot }: Vote): string | undefined => ballot.data?.ballot?.receipt
export const choosing = (vote: Vote): boolean => vote.open !== null && vote.present && vote.ballot.data?.ballot?.mayVote === true && receiptIn(vote) === undefined

export function VotedWall({ vote }: Props) {
  const receipt = receiptIn(vote)
  if (receipt === undefined) return null
  return (
    <Wall>
      <Done text={receipt === PAPER ? copy.onPaper : copy.done} />
      <Note text={copy.doneNote} />
    </Wall>
  )
}

function AtTheDoor({ vote }: Props) {
  const { meeting, failure, digits, digitsWrong, say, byDigits, coming, now } = vote
  if (!meeting) return <Empty text={copy.noMeeting} note={coming ? copy.next(momentWords(coming.startsAt, now), coming.place) : copy.noMeetingNote} />
  return (
    <>
      <Note strong text={meeting.title} />
      {failure ? <Notice kind='bad' seeks id='not-there' text={failure.text} note={failure.note} /> : null}
      <Section head={copy.attend}>
        <Note text={copy.attendNote} />
        <Field id='digits' label={copy.digits} keyboard='number' longest={DIGITS} value={digits} wrong={digitsWrong ? copy.digitsMissing : undefined} onInput={say} onDone={() => void byDigits()} />
        <SmallButton id='by-digits' text={copy.byDigits} onTap={byDigits} />
      </Section>
    </>
  )
}

const answers = [{ key: 'yes', text: copy.naming }, { key: 'no', text: copy.namingNot }] as const

/** Asked where somebody has time for it; shows what they said before, and they may say otherwise. */
const Naming = ({ vote: { named, answered, name } }: Props) => (
  <Section head={copy.namingHead}>
    <Note text={copy.namingNote} />
    <Chips id='naming' label={copy.namingHead} width='two' options={answers} chosen={named === null ? [] : [named ? 'yes' : 'no']} onTap={(key) => void name(key === 'yes')} />
    {answered ? <Notice id='naming-saved' text={copy.namingSaved} /> : null}
  </Section>
)

function Standing({ vote }: Props) {
  const online = useOnline()
  const receipt = receiptIn(vote)
  if (receipt !== undefined) return receipt === PAPER || receipt === CAST ? null : <Notice icon='lock' id='receipt' text={copy.proof(receipt)} note={copy.proofNote} />
  if (!vote.present) return <AtTheDoor vote={vote} />
  if (vote.open && !vote.ballot.data?.ballot?.mayVote) return <Empty text={copy.notVoter} note={copy.notVoterNote} />
  if (!vote.open) return <Notice id='wait' kind='wait' text={copy.notOpen} note={vote.meeting?.title} />
  return (
    <>
      {online ? null : <Notice id='vote-offline' kind='wait' text={copy.offline} />}
      <Picks vote={vote} />
    </>
  )
}

export function VotePage({ vote }: Props) {
  const { known, isCaptain, meetings, ballot, reload } = vote
  if (known.data && !isCaptain) {
    return (
      <Empty text={copy.notCaptain} note={copy.notCaptainNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  const failed = [known, meetings, ballot].find(({ data, loading }) => !data && !loading)?.failure
  if (!known.data || !meetings.data || !ballot.data) return <Pending loading={!failed} rows={4} words={failed ? failureWords(failed, {}) : null} onRetry={reload} onCall={callCommunity} />
  return (
    <>
      <Standing vote={vote} />
      {choosing(vote) ? null : <Naming vote={vote} />}
    </>
  )
}
