/** Signing somebody up for them, and what became of it. */
import { Columns } from '@components/Columns'
import { momentWords } from '@components/dates/copy'
import { Failed } from '@components/Failed'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { clock } from '@domain/calendar'
import type { Phase } from '@domain/event'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { atWork } from '@platform/placesAtWork'
import { Consents } from './Consents'
import { copy } from './copy'
import { Persons } from './Persons'
import { Reach } from './Reach'
import { Signed } from './Signed'
import { waits, type Assist } from './useAssist'

type Props = { readonly assist: Assist }

const toRoster = ({ event }: Assist) => () => open(atWork.roster, { id: event.eventId })

function Answer({ assist }: Props) {
  const { outcome, save } = assist
  switch (outcome.at) {
    case 'refused':
      return (
        <Notice kind='bad' seeks id='refused' text={outcome.text}>
          <SmallButton id='look' text={copy.look} onTap={toRoster(assist)} />
        </Notice>
      )
    case 'offline':
      return <Failed seeks text={copy.offline} note={copy.offlineNote} onRetry={save} />
    case 'unsure':
      return <Failed seeks text={copy.unsure} note={copy.unsureNote} onRetry={save} />
    case 'changed':
      return (
        <Notice kind='wait' seeks id='changed' text={copy.changed} note={copy.changedNote}>
          <SmallButton id='look' text={copy.look} onTap={toRoster(assist)} />
        </Notice>
      )
    case 'failed':
      return <Failed seeks {...outcome.words} onRetry={save} />
    case 'filling':
    case 'done':
      return null
  }
}


// while people have seats, whoever waits may still get one
const mayMoveUp = (phase: Phase): boolean => phase === 'full' || phase === 'closed' || phase === 'running'

export function AssistForm({ assist }: Props) {
  const { event, outcome, closed } = assist
  const online = useOnline()
  const title = <Title text={copy.question} note={copy.about(momentWords(event.startAt, clock()), event.title)} />
  if (outcome.at === 'done') return <Signed assist={assist} party={outcome.party} />
  if (closed !== null) {
    return (
      <>
        {title}
        <Notice kind='bad' id='closed' text={closed} note={mayMoveUp(event.phase) ? copy.closedNote : undefined} />
      </>
    )
  }
  return (
    <>
      {title}
      {online || outcome.at === 'offline' ? null : <Notice kind='wait' id='offline' text={copy.offline} note={copy.offlineNote} />}
      {waits(assist) ? <Notice kind='wait' id='queue-note' text={copy.queue} /> : null}
      <Columns
        left={<Persons assist={assist} />}
        right={
          <>
            <Reach assist={assist} />
            <Consents assist={assist} />
          </>
        }
      />
      <Answer assist={assist} />
    </>
  )
}
