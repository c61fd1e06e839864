/** Who comes, what they agree to, and what became of it. */
import { momentWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { Title } from '@components/Title'
import { useFelt } from '@components/useFelt'
import { clock } from '@domain/calendar'
import { Answer } from './Answer'
import { copy } from './copy'
import { GuardianPhone } from './GuardianPhone'
import { Statements } from './Statements'
import type { Signup } from './useSignup'
import { WhoComes } from './WhoComes'

/** From here on people wonder whether it still goes on. */
const LONG = 4_000

const Crowd = () => (useFelt(LONG) ? <Notice kind='wait' id='crowd' text={copy.busy} /> : null)

export function SignupForm({ signup }: { readonly signup: Signup }) {
  const { event } = signup
  const about = copy.about(momentWords(event.startAt, clock()), event.title)
  if (signup.byParents) {
    return (
      <>
        <Title text={about} />
        <Answer signup={signup} />
      </>
    )
  }
  return (
    <>
      <Title text={copy.question} note={about} />
      {event.phase === 'waiting_list' ? <Notice kind='wait' id='queue-note' text={copy.queue} note={copy.queueNote} /> : null}
      <WhoComes signup={signup} />
      <Statements signup={signup} />
      <GuardianPhone signup={signup} />
      {signup.sending ? <Crowd /> : null}
      <Answer signup={signup} />
    </>
  )
}
