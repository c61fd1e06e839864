/** Photographs are shown to residents once staff looked for those who must not be in them. */
import { releasePhoto as endpoint } from '@contract/eventPhotos'
import { accept, refuse } from '@domain/decision'
import { decideShowing, isLookedThrough, releasedIn, releasePhotos } from '@domain/photos'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { albumOf, markOf, unpicturedIn } from './album'
import { deskEvent } from './desk'
import { rosterFacts } from './rosterView'

export const releasePhoto = handle(endpoint, async ({ eventId, photoIds, listMark }, context) => {
  const { caller, store, now } = context
  const [{ event, book }, album] = await Promise.all([deskEvent(context, eventId), albumOf(context, eventId)])
  const open = decideShowing(event, now)
  if (!open.accepted) return open
  // somebody came, or said no, since the list was on the screen
  if (markOf(unpicturedIn(await rosterFacts(context, event, book, Object.keys(book.seated)))) !== listMark) return refuse('list_changed')
  const step = releasePhotos(album, photoIds, caller.personId, now)
  const done = step === null || (await store.apply('albums', eventId, step))
  const then = await albumOf(context, eventId)
  // one of them was taken away in between, or the same was said in the same moment
  if (!done && !isLookedThrough(then, photoIds)) throw unavailable('the album changed meanwhile')
  return accept({ released: releasedIn(then).length })
})
