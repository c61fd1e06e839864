/** The pictures of an event that this phone has and the cloud has not: files of whoever took them, which are there again when the program is opened anew. */
import type { Instant } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import type { PictureFiles } from '@platform/pictureFilesType'

/** Under the id that it keeps however often it is sent. */
export type Unsent = { readonly requestId: string; readonly address: string; /** None where the phone had no room, and the picture lies where it was chosen. */ readonly file?: string }

export type UnsentBox = {
  /** In the order in which they were taken. */
  readonly read: () => Promise<readonly Unsent[]>
  readonly keep: (address: string, requestId: string, at: Instant) => Promise<Unsent>
  /** Whether it still waits: what another page has sent is no longer there. */
  readonly has: (picture: Unsent) => Promise<boolean>
  readonly drop: (picture: Unsent) => Promise<void>
}

// ids hold no dot, so a name is read as it was written
const partsOf = (file: string): readonly string[] => file.split('.')

/** Of which events pictures of this account wait here. */
export async function eventsWith(files: PictureFiles, account: string): Promise<readonly EventId[]> {
  const named = (await files.list()).map(partsOf)
  return [...new Set(named.flatMap(([by, of]) => (by === account && of ? [of] : [])))]
}

/** Of one account at one event. */
export function unsentBox(files: PictureFiles, account: string, eventId: EventId): UnsentBox {
  return {
    async read() {
      const named = (await files.list()).flatMap((file) => {
        const [by, of, at, requestId] = partsOf(file)
        return by === account && of === eventId && at && requestId ? [{ file, requestId, at: Number(at) }] : []
      })
      return named.sort((one, other) => one.at - other.at).map(({ file, requestId }) => ({ file, requestId, address: files.addressOf(file) }))
    },
    async keep(address, requestId, at) {
      const file = `${account}.${eventId}.${at}.${requestId}.jpg`
      return (await files.keep(address, file)) === 'written' ? { requestId, file, address: files.addressOf(file) } : { requestId, address }
    },
    has: async ({ file }) => file === undefined || (await files.list()).includes(file),
    async drop({ file }) {
      if (file !== undefined) await files.remove(file)
    }
  }
}
