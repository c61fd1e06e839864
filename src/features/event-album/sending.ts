/** How a picture that waits on this phone gets into the cloud: from the page of the photographs, and from every page on which somebody begins to work. */
import { addPhoto, readPhotoFolder } from '@contract/eventPhotos'
import type { EventId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { picturesIn } from '@platform/pictureFiles'
import { putFile } from '@platform/putFile'
import { kept } from '@platform/storage'
import { folders } from '@platform/waitingFolders'
import { useEffect } from 'react'
import { addRefusals } from './copy'
import { eventsWith, unsentBox, type Unsent } from './unsent'

export type Sent = { readonly at: 'done' } | { readonly at: 'later' } | { readonly at: 'refused'; readonly words: FailureWords }

// two pages may lie one over the other
const onTheirWay = new Map<string, Promise<Sent>>()

/** Of two who send the same picture at once one sends for both. */
export function sendOne(picture: Unsent, eventId: EventId, folder: string): Promise<Sent> {
  const { requestId } = picture
  const sending = onTheirWay.get(requestId) ?? send(picture, eventId, folder).finally(() => onTheirWay.delete(requestId))
  onTheirWay.set(requestId, sending)
  return sending
}

async function send({ requestId, address }: Unsent, eventId: EventId, folder: string): Promise<Sent> {
  const fileId = await putFile(address, `${folder}/${requestId}.jpg`)
  if (fileId === null) return { at: 'later' }
  const reply = await call(addPhoto, { requestId, eventId, fileId })
  if (reply.ok) return { at: 'done' }
  const words = changeFailureWords(reply.failure, addRefusals)
  return words.again ? { at: 'later' } : { at: 'refused', words }
}

/** What the cloud would not take stays for the page of the photographs, which says why. */
async function sendWaiting(account: string): Promise<void> {
  const files = picturesIn(folders.pictures)
  for (const eventId of await eventsWith(files, account)) {
    const reply = await call(readPhotoFolder, { eventId })
    if (!reply.ok) continue
    const box = unsentBox(files, account, eventId)
    for (const picture of await box.read()) {
      const { at } = await sendOne(picture, eventId, reply.data.folder)
      if (at === 'later') return
      if (at === 'done') await box.drop(picture)
    }
  }
}

/** Pictures of any event that were left on this phone go once there is a network; nothing is asked of the cloud where none waits. */
export function useSendWaiting(): void {
  const online = useOnline()
  useEffect(() => {
    const account = kept('account')
    if (online && account) void sendWaiting(account)
  }, [online])
}
