/** The words on the wall of an event or a meeting: signed for it and the minute, so that a photograph of one is soon worth nothing and no other wall knows it. */
import { timingSafeEqual } from 'node:crypto'
import type { GivenWord, WallWord } from '@contract/wallWord'
import type { Instant } from '@domain/calendar'
import { accept, refuse, type Decision } from '@domain/decision'
import { goodWindows, isGood, pastWindows, WINDOW, windowAt, type WallVerdict, type WallWindow, type WordRefusal } from '@domain/wall'
import type { Context } from './handle'
import type { Secrets } from './secrets'
import { countTry, giveBackTry, triesOf } from './tries'

const PREFIX = 'LJW1'
const TAG_BYTES = 9
const DIGITS = 6
/** A screen that cannot ask for five minutes still shows what holds. */
const AHEAD = 5
/** Wrong digits that one account may type in an hour at one wall. */
const MOST_TRIES = 20

/** Which wall: the id of an event, or what names a meeting and no event. */
export type WallId = string

const saidOf = (wallId: WallId, window: WallWindow) => `${wallId}/${window}`
const codeOf = (wallId: WallId, window: WallWindow, signature: Buffer) => [PREFIX, wallId, window, signature.subarray(0, TAG_BYTES).toString('base64url')].join('.')
// digits come from other bytes than the tag, so that they tell nothing of it
const digitsIn = (signature: Buffer) => String(signature.readUInt32BE(16) % 10 ** DIGITS).padStart(DIGITS, '0')

function wallWord(secrets: Secrets, wallId: WallId, window: WallWindow): { readonly code: string; readonly digits: string } {
  const signature = secrets.sign('wall', saidOf(wallId, window))
  return { code: codeOf(wallId, window, signature), digits: digitsIn(signature) }
}

/** What a scanned code is worth at this wall: one of another is as wrong as one that is not ours. */
function judgeCode(secrets: Secrets, wallId: WallId, code: string, now: Instant): WallVerdict {
  const window = Number(code.split('.')[2])
  const given = Buffer.from(code)
  const own = secrets.signatures('wall', saidOf(wallId, window)).map((signature) => Buffer.from(codeOf(wallId, window, signature)))
  if (!own.some((one) => one.length === given.length && timingSafeEqual(one, given))) return 'wrong'
  return isGood(window, now) ? 'good' : 'expired'
}

function judgeDigits(secrets: Secrets, wallId: WallId, digits: string, now: Instant): WallVerdict {
  const among = (windows: readonly WallWindow[]) => windows.some((window) => secrets.signatures('wall', saidOf(wallId, window)).some((signature) => digitsIn(signature) === digits))
  return among(goodWindows(now)) ? 'good' : among(pastWindows(now)) ? 'expired' : 'wrong'
}

/** What a screen shows now and in the next minutes. */
export function wordsFrom(secrets: Secrets, wallId: WallId, now: Instant): readonly WallWord[] {
  const windows = Array.from({ length: AHEAD }, (_, ahead) => windowAt(now) + ahead)
  return windows.map((window) => ({ from: window * WINDOW, until: (window + 1) * WINDOW, ...wallWord(secrets, wallId, window) }))
}

const refusals = { expired: 'word_expired', wrong: 'word_wrong' } as const

/** Whether the word is that on this wall, now; digits are guessed so often an hour and no more. */
export async function decideWord({ caller, store, secrets, now }: Context, wallId: WallId, by: GivenWord): Promise<Decision<true, WordRefusal>> {
  if (by.kind === 'code') {
    const verdict = judgeCode(secrets, wallId, by.code, now)
    return verdict === 'good' ? accept(true) : refuse(refusals[verdict])
  }
  const tries = triesOf(`${caller.openid}:${wallId}`, now)
  if (!(await countTry(store, tries, MOST_TRIES))) return refuse('too_many_tries')
  const verdict = judgeDigits(secrets, wallId, by.digits, now)
  if (verdict !== 'good') return refuse(refusals[verdict])
  await giveBackTry(store, tries)
  return accept(true)
}
