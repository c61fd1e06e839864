/** The lists that go to a phone so that it can work without a network: signed for one account, one place and the moment they were given (access.md, "Signed things"). */
import { timingSafeEqual } from 'node:crypto'
import { DAY, endOfDay, type Instant } from '@domain/calendar'
import type { OpenId } from '@domain/ids'
import { LATE_DAYS, type GivenList } from '@domain/offline'
import { placeKey, scopeOfKey, type Scope } from '@domain/roles'
import type { Caller } from './caller'
import type { Secrets } from './secrets'

const PREFIX = 'LJL1'
const TAG_BYTES = 18

const tagOf = (signature: Buffer) => signature.subarray(0, TAG_BYTES).toString('base64url')
const partsOf = ({ place, within, at }: GivenList) => [placeKey(place), placeKey(within), at]
const saidOf = (openid: OpenId, given: GivenList) => [openid, ...partsOf(given)].join('/')
const listOf = (given: GivenList, signature: Buffer) => [PREFIX, ...partsOf(given), tagOf(signature)].join('.')

export const signedList = (secrets: Secrets, openid: OpenId, given: GivenList): string => listOf(given, secrets.sign('list', saidOf(openid, given)))

/** What a list says, or null when it was not given to this account, or was altered. */
export function readList(secrets: Secrets, openid: OpenId, list: string): GivenList | null {
  const [, placed = '', held = '', moment = ''] = list.split('.')
  const [place, within] = [scopeOfKey(placed), scopeOfKey(held)]
  if (!place || !within) return null
  const given = { place, within, at: Number(moment) as Instant }
  const shown = Buffer.from(list)
  const own = secrets.signatures('list', saidOf(openid, given)).map((signature) => Buffer.from(listOf(given, signature)))
  return own.some((one) => one.length === shown.length && timingSafeEqual(one, shown)) ? given : null
}

/** Until when a phone may hold what it was given of a place: as long as its times are believed, and no longer than the caller's last term there. */
export function heldUntil({ grants }: Pick<Caller, 'grants'>, { kind, id }: Scope, now: Instant): Instant {
  const lastDay = grants.filter(({ scope }) => scope.kind === kind && scope.id === id).map(({ toOn }) => toOn).sort().at(-1)
  return Math.min(now + LATE_DAYS * DAY, lastDay ? endOfDay(lastDay) : now)
}

/** Closes what a phone keeps of a list: the same for this account and place, whenever it is asked for. */
export const listKey = (secrets: Secrets, openid: OpenId, place: Scope): string => secrets.sign('list key', `${openid}/${placeKey(place)}`).toString('base64url')
