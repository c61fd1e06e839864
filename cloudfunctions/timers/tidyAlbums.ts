/** Photographs whose time has come: of an event that was called off, not released while the list of names was open, or as old as what is known of children. */
import { tidyAlbum } from '../event/album'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 20

export async function tidyAlbums({ store, now, trace }: Clockwork): Promise<number> {
  const albums = await store.find('albums', { index: 'byLook', from: 0, until: now + 1, limit: MOST })
  const events = new Map((await store.getMany('events', albums.map(({ _id }) => _id))).map((event) => [event._id, event]))
  return oneByOne(trace, albums, (album) => tidyAlbum(store, album, events.get(album._id), now))
}
