/** Where the caller's phone puts its pictures of an event, for those that waited on it. */
import { readPhotoFolder as endpoint } from '@contract/eventPhotos'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { folderOf } from '@kernel/uploads'
import { letIn } from './desk'

export const readPhotoFolder = handle(endpoint, async ({ eventId }, context) => {
  const { caller, secrets, store } = context
  const event = letIn(context, eventId, await store.get('events', eventId))
  return accept({ folder: folderOf(secrets, caller.openid, event._id) })
})
