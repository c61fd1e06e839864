/** The words on the wall of an event: signed for the event and the minute, so that a photograph of one is soon worth nothing and no other event knows it. */
import { timingSafeEqual } from 'node:crypto'
import type { Instant } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import { goodWindows, isGood, pastWindows, type WallVerdict, type WallWindow } from '@domain/wall'
import type { Secrets } from './secrets'

const PREFIX = 'LJW1'
const TAG_BYTES = 9
const DIGITS = 6

const saidOf = (eventId: EventId, window: WallWindow) => `${eventId}/${window}`
const codeOf = (eventId: EventId, window: WallWindow, signature: Buffer) => [PREFIX, eventId, window, signature.subarray(0, TAG_BYTES).toString('base64url')].join('.')
// digits come from other bytes than the tag, so that they tell nothing of it
const digitsIn = (signature: Buffer) => String(signature.readUInt32BE(16) % 10 ** DIGITS).padStart(DIGITS, '0')

export function wallWord(secrets: Secrets, eventId: EventId, window: WallWindow): { readonly code: string; readonly digits: string } {
  const signature = secrets.sign('wall', saidOf(eventId, window))
  return { code: codeOf(eventId, window, signature), digits: digitsIn(signature) }
}

/** What a scanned code is worth at this event: one of another event is as wrong as one that is not ours. */
export function judgeCode(secrets: Secrets, eventId: EventId, code: string, now: Instant): WallVerdict {
  const window = Number(code.split('.')[2])
  const given = Buffer.from(code)
  const own = secrets.signatures('wall', saidOf(eventId, window)).map((signature) => Buffer.from(codeOf(eventId, window, signature)))
  if (!own.some((one) => one.length === given.length && timingSafeEqual(one, given))) return 'wrong'
  return isGood(window, now) ? 'good' : 'expired'
}

export function judgeDigits(secrets: Secrets, eventId: EventId, digits: string, now: Instant): WallVerdict {
  const among = (windows: readonly WallWindow[]) => windows.some((window) => secrets.signatures('wall', saidOf(eventId, window)).some((signature) => digitsIn(signature) === digits))
  return among(goodWindows(now)) ? 'good' : among(pastWindows(now)) ? 'expired' : 'wrong'
}
