/** An event as a resident reads it, from the places that are left down to the hosts. */
import { OldCopy } from '@components/OldCopy'
import { seatWords } from '@components/eventWords/copy'
import { drawingOf } from '@components/drawingOf'
import { SeatPicture } from '@components/SeatPicture'
import { Title } from '@components/Title'
import type { EventView } from '@contract/event'
import { clock } from '@domain/calendar'
import { useOnline } from '@platform/network'
import { copy } from './copy'
import { ByParents } from './ByParents'
import { EventDetails } from './EventDetails'
import { EventFacts } from './EventFacts'
import { EventState } from './EventState'
import { KindWay } from './KindWay'
import { MineHere } from './MineHere'
import { TellNeighbours } from './TellNeighbours'
import type { EventQuery } from './useEvent'
import type { Viewer } from './useViewer'

type Props = { readonly event: EventView; readonly viewer: Viewer; readonly query: EventQuery }

export function EventPoster({ event, viewer, query: { at, stale, loading, reload } }: Props) {
  const now = clock()
  const online = useOnline()
  const { title, series, kind, seats } = event
  // whoever set out for it must not read of places first
  const calledOff = event.phase === 'cancelled'
  return (
    <>
      {stale && at !== null ? <OldCopy at={at} now={now} online={online} loading={loading} onRetry={reload} /> : null}
      {calledOff ? <EventState event={event} /> : <SeatPicture drawing={drawingOf({ kind, title })} taken={seats.taken} capacity={seats.capacity} {...seatWords(event, now)} />}
      <Title text={title} note={series && !title.includes(series) ? copy.series(series) : undefined} />
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
