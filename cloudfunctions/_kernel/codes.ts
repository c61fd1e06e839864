/** What a resident shows at the desk: a signed code that says which party at which event, and four digits for when it cannot be scanned (access.md, "Signed things"). */
import { timingSafeEqual } from 'node:crypto'
import type { EventId, RegistrationId } from '@domain/ids'
import type { Secrets } from './secrets'

const PREFIX = 'LJ1'
const TAG_BYTES = 9

const saidOf = (eventId: EventId, party: RegistrationId) => `${eventId}/${party}`

// digits come from other bytes than the tag, so that they tell nothing of it
const digitsIn = (signature: Buffer) => String(signature.readUInt32BE(16) % 10_000).padStart(4, '0')

export function checkInCode(secrets: Secrets, eventId: EventId, party: RegistrationId): { readonly code: string; readonly digits: string } {
  const signature = secrets.sign('check-in', saidOf(eventId, party))
  return { code: [PREFIX, eventId, party, signature.subarray(0, TAG_BYTES).toString('base64url')].join('.'), digits: digitsIn(signature) }
}

/** The digits that a party may show: those of today's key, and of the keys under which its code may have been drawn on a phone. */
export const digitsOf = (secrets: Secrets, eventId: EventId, party: RegistrationId): readonly string[] => secrets.signatures('check-in', saidOf(eventId, party)).map(digitsIn)

/** What a scanned code says, or null when it is not ours or was altered. */
export function readCheckInCode(secrets: Secrets, code: string): { readonly eventId: EventId; readonly party: RegistrationId } | null {
  const [prefix, eventId, party, tag, ...more] = code.split('.')
  if (prefix !== PREFIX || !eventId || !party || !tag || more.length > 0) return null
  const given = Buffer.from(tag, 'base64url')
  if (given.length !== TAG_BYTES) return null
  const own = secrets.signatures('check-in', saidOf(eventId, party)).map((signature) => signature.subarray(0, TAG_BYTES))
  return own.some((tag) => timingSafeEqual(given, tag)) ? { eventId, party } : null
}
