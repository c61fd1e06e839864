/** The next thing to do with the event: fill in, publish, put up the poster, open the desk, end it. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import type { StaffEventView } from '@contract/eventDesk'
import { CHECK_IN_LEAD } from '@domain/event'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Asking } from './Sheets'
import type { StaffEvent } from './useStaffEvent'

type Props = { readonly event: StaffEventView; readonly staff: StaffEvent; readonly onAsk: (asking: Asking) => void }

export function EventBar({ event, staff: { now, reviewer, publish }, onAsk }: Props) {
  const online = useOnline()
  const { eventId, status, phase, startAt, missing, needsReviewer } = event
  if (!online) return null
  const write = () => open(atWork.eventEditor, { id: eventId, within: 1 })
  const edit = <SideButton id='edit' icon='pencil' text={copy.edit} onTap={write} />
  if (status === 'draft') {
    if (missing.length > 0) return <BottomBar main={<MainButton id='edit' icon='pencil' text={copy.fill} onTap={write} />} />
    if (needsReviewer && !reviewer) return <BottomBar main={<MainButton id='edit' icon='pencil' text={copy.edit} onTap={write} />} />
    return <BottomBar side={edit} main={<MainButton id='publish' text={copy.publish} busyText={copy.publishing} onTap={publish} />} />
  }
  if (status !== 'published') return null
  if (phase === 'over') return <BottomBar main={<MainButton id='finish' icon='check' text={copy.finish} onTap={() => onAsk('finish')} />} />
  const deskIsOpen = now >= startAt - CHECK_IN_LEAD
  return (
    <BottomBar
      {...(now < startAt ? { side: edit } : {})}
      main={
        deskIsOpen ? (
          <MainButton id='to-desk' icon='code' text={copy.toDesk} onTap={() => open(places.desk, { id: eventId })} />
        ) : (
          <MainButton id='make-poster' icon='download' text={copy.makePoster} onTap={() => open(atWork.poster, { id: eventId })} />
        )
      }
    />
  )
}
