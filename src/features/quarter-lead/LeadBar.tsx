/** The one act that comes next, for whoever may do it; and the question before what cannot be undone. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { copy } from './copy'
import { CountBar, type useCounting } from './Counting'
import { tiedCategories } from './Deciding'
import type { Lead } from './useQuarterLead'
import { WithdrawSheet } from './Withdrawing'

type Props = { readonly lead: Lead }

export function LeadBar({ lead, counting }: Props & { readonly counting: ReturnType<typeof useCounting> }) {
  const { view, round, isClerk, isReviewer, chairs, meeting } = lead
  if (!view) return null
  if (view.stage === 'collecting') return isClerk && !view.freezing ? <BottomBar main={<MainButton id='freeze' text={copy.freeze} busyText={copy.freezing} onTap={() => lead.freeze()} />} /> : null
  if (view.stage === 'balloting' && chairs) {
    if (round?.status === 'open') return <BottomBar main={<MainButton id='close' text={copy.close} onTap={() => lead.ask('close')} />} />
    return meeting ? <BottomBar main={<MainButton id='open' text={copy.startVote} busyText={copy.starting} onTap={lead.open} />} /> : null
  }
  if (view.stage === 'counting' && chairs) return <CountBar counting={counting} />
  if (view.stage !== 'deciding') return null
  const tied = tiedCategories(lead).length > 0
  if (tied && chairs && meeting) return <BottomBar main={<MainButton id='run-off' text={copy.startRunOff} busyText={copy.starting} onTap={lead.open} />} />
  return !tied && isReviewer ? <BottomBar main={<MainButton id='publish' text={copy.publish} onTap={() => lead.ask('publish')} />} /> : null
}

export function LeadSheet({ lead }: Props) {
  const { asking, round, ask, close, publish } = lead
  const no = () => ask(null)
  if (asking === 'close') return <Sheet title={copy.closeAsk(round?.cast ?? 0, round?.voters ?? 0)} yes={copy.close} busyText={copy.closing} onYes={close} onNo={no}><Note text={copy.closeNote} /></Sheet>
  if (asking === 'withdraw') return <WithdrawSheet lead={lead} />
  return asking === 'publish' ? <Sheet title={copy.publishAsk} yes={copy.yes} busyText={copy.publishing} onYes={publish} onNo={no}><Note text={copy.publishNote} /></Sheet> : null
}
