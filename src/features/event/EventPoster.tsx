/** An event as a resident reads it, from the places that are left down to the hosts. */
import { OldCopy } from '@components/OldCopy'
import { seatWords } from '@components/eventWords/copy'
import { drawingOf } from '@components/drawingOf'
import { SeatPicture } from '@components/SeatPicture'
import type { EventView } from '@contract/event'
import { clock } from '@domain/calendar'
import { useOnline } from '@platform/network'
import { ByParents } from './ByParents'
import { EventDetails } from './EventDetails'
import { EventFacts } from './EventFacts'
import { EventState } from './EventState'
import { KindWay } from './KindWay'
import { MineHere } from './MineHere'
import { Named } from './Named'
import { TellNeighbours } from './TellNeighbours'
import type { EventQuery } from './useEvent'
import type { Viewer } from './useViewer'

type Props = { readonly event: EventView; readonly viewer: Viewer; readonly query: EventQuery }

export function EventPoster({ event, viewer, query: { at, stale, loading, reload } }: Props) {
  const now = clock()
  const online = useOnline()
  const { kind, title, seats } = event
  // whoever set out for it must not read of places first
  const calledOff = event.phase === 'cancelled'
  return (
    <>
      {stale && at !== null ? <OldCopy at={at} now={now} online={online} loading={loading} onRetry={reload} /> : null}
      {calledOff ? <EventState event={event} /> : <SeatPicture drawing={drawingOf({ kind, title })} taken={seats.taken} capacity={seats.capacity} {...seatWords(event, now)} />}
      <Named event={event} />
      {calledOff ? null : <EventState event={event} />}
      {viewer.byParents ? <ByParents /> : null}
      <MineHere event={event} viewer={viewer} />
      <KindWay event={event} />
      <EventFacts event={event} now={now} />
      <EventDetails event={event} />
      <TellNeighbours event={event} />
    </>
  )
}
