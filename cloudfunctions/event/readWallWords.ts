/** The words that the screen at the door shows, one a minute. */
import { wallWords as endpoint } from '@contract/eventWall'
import { accept } from '@domain/decision'
import { windowAt, WINDOW } from '@domain/wall'
import { handle } from '@kernel/handle'
import { wallWord } from '@kernel/wallWords'
import { deskEvent } from './desk'

/** A screen that cannot ask for five minutes still shows what holds. */
const AHEAD = 5

export const readWallWords = handle(endpoint, async ({ eventId }, context) => {
  const { event } = await deskEvent(context, eventId)
  const { secrets, now } = context
  const windows = Array.from({ length: AHEAD }, (_, ahead) => windowAt(now) + ahead)
  return accept({ title: event.title, words: windows.map((window) => ({ from: window * WINDOW, until: (window + 1) * WINDOW, ...wallWord(secrets, eventId, window) })), at: now })
})
