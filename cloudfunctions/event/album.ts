/** The photographs of an event as those who work there find them, and how those go whose time has come. */
import type { EventFacts } from '@domain/event'
import { emptyAlbum, upkeepOf, type Album } from '@domain/photos'
import type { EventId, PersonId } from '@domain/ids'
import type { Instant } from '@domain/calendar'
import type { Context } from '@kernel/handle'
import { digestOf } from '@kernel/secrets'
import type { Store } from '@kernel/store'
import { removeFiles } from '@kernel/wx/files'
import { photoAnswer } from './photoAnswers'
import type { RosterFacts } from './rosterView'

/** What nobody added to yet is made up. */
export const albumOf = async ({ store, now }: Pick<Context, 'store' | 'now'>, eventId: EventId): Promise<Album> => (await store.get('albums', eventId)) ?? emptyAlbum(eventId, now)

/** Who has a seat and did not last say that they may be photographed: whoever was not asked is among them. */
export const unpicturedIn = ({ registrations, book, photos }: RosterFacts) =>
  registrations
    .filter(({ _id }) => book.seated[_id])
    .flatMap(({ _id, participants }) => participants.filter(({ personId }) => !photoAnswer(photos.get(_id), personId)))

export const markOf = (people: readonly { readonly personId: PersonId }[]): string => digestOf(people.map(({ personId }) => personId).sort()).slice(0, 20)

/** Takes away what has to go by now. The files first: whoever is cut off finds the photograph still named, and does it again. */
export async function tidyAlbum(store: Store, album: Album, event: EventFacts | undefined, now: Instant): Promise<void> {
  const upkeep = upkeepOf(album, event, now)
  await removeFiles(upkeep.going.map(({ file }) => file))
  if (upkeep.whole) await store.remove('albums', album._id)
  else await store.apply('albums', album._id, upkeep.step)
}
