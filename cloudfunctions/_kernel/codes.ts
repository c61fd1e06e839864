/** What a resident shows at the desk: a signed code that says which party at which event, and four digits for when it cannot be scanned (access.md, "Signed things"). */
import { timingSafeEqual } from 'node:crypto'
import type { EventId, RegistrationId } from '@domain/ids'
import type { Secrets } from './secrets'

const PREFIX = 'LJ1'
const TAG_BYTES = 9

const tagOf = (secrets: Secrets, eventId: EventId, party: RegistrationId) => secrets.sign('check-in', `${eventId}/${party}`)

export function checkInCode(secrets: Secrets, eventId: EventId, party: RegistrationId): { readonly code: string; readonly digits: string } {
  const tag = tagOf(secrets, eventId, party)
  return {
    code: [PREFIX, eventId, party, tag.subarray(0, TAG_BYTES).toString('base64url')].join('.'),
    // digits come from other bytes than the tag, so that they tell nothing of it
    digits: String(tag.readUInt32BE(16) % 10_000).padStart(4, '0')
  }
}

/** What a scanned code says, or null when it is not ours or was altered. */
export function readCheckInCode(secrets: Secrets, code: string): { readonly eventId: EventId; readonly party: RegistrationId } | null {
  const [prefix, eventId, party] = code.split('.')
  if (prefix !== PREFIX || !eventId || !party) return null
  // letter by letter, for a decoder reads more than one text as the same bytes
  const [given, own] = [Buffer.from(code), Buffer.from(checkInCode(secrets, eventId, party).code)]
  return given.length === own.length && timingSafeEqual(given, own) ? { eventId, party } : null
}
