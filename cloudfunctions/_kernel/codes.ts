/** What a resident shows at the desk: a signed code that says which party at which event, and four digits for when it cannot be scanned (access.md, "Signed things"). */
import { timingSafeEqual } from 'node:crypto'
import type { EventId, RegistrationId } from '@domain/ids'
import type { Secrets } from './secrets'

const PREFIX = 'LJ1'
const TAG_BYTES = 9

const saidOf = (eventId: EventId, party: RegistrationId) => `${eventId}/${party}`

const codeOf = (eventId: EventId, party: RegistrationId, signature: Buffer) => [PREFIX, eventId, party, signature.subarray(0, TAG_BYTES).toString('base64url')].join('.')

// digits come from other bytes than the tag, so that they tell nothing of it
const digitsIn = (signature: Buffer) => String(signature.readUInt32BE(16) % 10_000).padStart(4, '0')

export function checkInCode(secrets: Secrets, eventId: EventId, party: RegistrationId): { readonly code: string; readonly digits: string } {
  const signature = secrets.sign('check-in', saidOf(eventId, party))
  return { code: codeOf(eventId, party, signature), digits: digitsIn(signature) }
}

/** The digits that a party may show: those of today's key, and of the keys under which its code may have been drawn on a phone. */
export const digitsOf = (secrets: Secrets, eventId: EventId, party: RegistrationId): readonly string[] => secrets.signatures('check-in', saidOf(eventId, party)).map(digitsIn)

/** What a scanned code says, or null when it is not ours or was altered. */
export function readCheckInCode(secrets: Secrets, code: string): { readonly eventId: EventId; readonly party: RegistrationId } | null {
  const [prefix, eventId, party] = code.split('.')
  if (prefix !== PREFIX || !eventId || !party) return null
  // letter by letter, for a decoder reads more than one text as the same bytes
  const given = Buffer.from(code)
  const own = secrets.signatures('check-in', saidOf(eventId, party)).map((signature) => Buffer.from(codeOf(eventId, party, signature)))
  return own.some((one) => one.length === given.length && timingSafeEqual(one, given)) ? { eventId, party } : null
}
