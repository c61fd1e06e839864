/** Where phones may put files, and which folder is whose. */
import type { OpenId } from '@domain/ids'
import type { Secrets } from './secrets'

/** Files that phones put into the cloud lie below this folder; nothing else of the storage takes one. */
export const FROM_PHONES = 'phones'

/** The folder of one account for one thing: the same each time, and it tells nobody whose it is. */
export const folderOf = (secrets: Secrets, openid: OpenId, thing: string): string => `${FROM_PHONES}/${secrets.idOf('folder', `${openid}\0${thing}`).slice(0, 20)}`

/** The path of a file within the storage, whatever the cloud calls its bucket. */
export const pathIn = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '')
