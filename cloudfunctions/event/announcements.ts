/** Telling those who took part in a competition that its results are out: after the publishing, and by the clock for whoever was cut off before the last one was told. */
import { present, unset } from '@domain/conditional'
import type { Contest } from '@domain/contest'
import type { EventFacts } from '@domain/event'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import { resultsNews } from './messages'
import { tellParties } from './tellInside'

export async function announceResults(context: Pick<Context, 'store' | 'secrets' | 'notices'>, event: EventFacts, book: SeatBook, { untoldAt, numbers }: Contest): Promise<void> {
  if (untoldAt === undefined) return
  const tookPart = Object.entries(book.seated).filter(([, { persons }]) => persons.some((person) => numbers[person] !== undefined && book.present[person] !== undefined))
  await tellParties(context, tookPart.map(([id]) => id), (recipient) => resultsNews({ event, ...recipient }))
  await context.store.updateIf('contests', event._id, { all: { untoldAt: present } }, { untoldAt: unset })
}
