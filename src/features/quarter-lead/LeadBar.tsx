/** The one act that comes next, for whoever may do it; and the question before what cannot be undone. */
import { BottomBar } from '@components/BottomBar'
import { quarterWords } from '@components/captainWords/copy'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { isQuorate, quorumOf } from '@domain/ballot'
import { copy } from './copy'
import { CountBar, type useCounting } from './Counting'
import { tiedCategories } from './Deciding'
import type { Lead } from './useQuarterLead'
import { WithdrawSheet } from './Withdrawing'

type Props = { readonly lead: Lead }

export function LeadBar({ lead, counting }: Props & { readonly counting: ReturnType<typeof useCounting> }) {
  const { view, round, isClerk, isReviewer, chairs, meeting } = lead
  if (!view) return null
  if (view.stage === 'collecting') return isClerk && !view.freezing ? <BottomBar main={<MainButton id='freeze' text={copy.freeze} onTap={() => lead.ask('freeze')} />} /> : null
  if (view.stage === 'balloting' && chairs) {
    if (round?.status === 'open') return <BottomBar main={<MainButton id='close' text={copy.close} onTap={() => lead.ask('close')} />} />
    return meeting ? <BottomBar main={<MainButton id='open' text={copy.startVote} onTap={() => lead.ask('open')} />} /> : null
  }
  if (view.stage === 'counting' && chairs) return <CountBar counting={counting} />
  if (view.stage !== 'deciding') return null
  const tied = tiedCategories(lead).length > 0
  if (tied && chairs && meeting) return <BottomBar main={<MainButton id='run-off' text={copy.startRunOff} busyText={copy.starting} onTap={lead.open} />} />
  return !tied && isReviewer ? <BottomBar main={<MainButton id='publish' text={copy.publish} onTap={() => lead.ask('publish')} />} /> : null
}

/** Below a quorum a round comes to nothing: said before it is closed, not after. */
function CloseSheet({ lead: { round, ask, close } }: Props) {
  const [cast, voters] = [round?.cast ?? 0, round?.voters ?? 0]
  const enough = isQuorate(cast, voters)
  return (
    <Sheet title={enough ? copy.closeAsk(cast, voters) : copy.closeVoidAsk(cast)} yes={copy.close} busyText={copy.closing} no={copy.closeNo} onYes={close} onNo={() => ask(null)}>
      <Note strong={!enough} text={enough ? copy.closeNote : copy.closeVoidNote(quorumOf(voters))} />
    </Sheet>
  )
}

export function LeadSheet({ lead }: Props) {
  const { asking, view, quarter, ask, freeze, open, publish } = lead
  const no = () => ask(null)
  if (asking === 'freeze') return <Sheet title={copy.freezeAsk(quarterWords(quarter))} yes={copy.freeze} busyText={copy.freezing} no={copy.freezeNo} onYes={() => freeze()} onNo={no}><Note strong text={view?.standings.every(({ total }) => total === 0) ? copy.freezeNothing : copy.freezeNote} /></Sheet>
  if (asking === 'open') return <Sheet title={copy.startAsk} yes={copy.startVote} busyText={copy.starting} no={copy.startNo} onYes={open} onNo={no}><Note text={copy.startNote} /></Sheet>
  if (asking === 'close') return <CloseSheet lead={lead} />
  if (asking === 'withdraw') return <WithdrawSheet lead={lead} />
  return asking === 'publish' ? <Sheet title={copy.publishAsk} yes={copy.yes} busyText={copy.publishing} no={copy.publishNo} onYes={publish} onNo={no}><Note text={copy.publishNote} /></Sheet> : null
}
