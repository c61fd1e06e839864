/** For 删除我的信息: what waits on this phone to be sent goes with its pictures, and so do the lists it holds. WeChat keeps these folders apart for each account. */
import { filesIn } from './outbox/files'
import type { Files } from './outbox/filesType'
import { closeOutbox } from './outbox/ownOutbox'
import { picturesIn } from './pictureFiles'
import { folders } from './waitingFolders'

async function empty({ list, remove }: Pick<Files, 'list' | 'remove'>): Promise<void> {
  for (const name of await list()) await remove(name)
}

export async function forgetWaiting(): Promise<void> {
  // whatever is still on its way must not be written down again
  closeOutbox()
  for (const folder of [folders.outbox, folders.lists]) await empty(filesIn(folder))
  for (const folder of [folders.proofs, folders.pictures]) await empty(picturesIn(folder))
}
