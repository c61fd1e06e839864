/** Telling everybody inside that an event is called off, and taking its photographs away: after the calling off, and by the clock for whoever was cut off before the last one was told. */
import { present, unset } from '@domain/conditional'
import { callingOff, type EventFacts } from '@domain/event'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import { tidyAlbum } from './album'
import { copy } from './copy'
import { cancelledNews } from './messages'
import { tellInside } from './tellInside'

export async function tellEverybody(context: Pick<Context, 'store' | 'secrets' | 'notices' | 'now'>, event: EventFacts, book: SeatBook): Promise<void> {
  if (event.untoldAt === undefined) return
  const { reason = '', unvouched } = callingOff(event) ?? {}
  await tellInside(context, book, (recipient) => cancelledNews({ event, ...recipient }, unvouched ? copy.off : reason))
  // people first: nobody sets out for nothing because a picture would not go
  const album = await context.store.get('albums', event._id)
  if (album) await tidyAlbum(context.store, album, event, context.now)
  await context.store.updateIf('events', event._id, { all: { untoldAt: present } }, { untoldAt: unset })
}
