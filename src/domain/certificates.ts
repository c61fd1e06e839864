/** Certificates (荣誉证书) of a year: a number that is never given twice, and a code that proves it. */
import type { Instant } from './calendar'
import type { Deed } from './captains'
import { is, absent, set, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { PersonId } from './ids'

export type Certificate = {
  /** As it is printed; within a community and year the last part counts up. */
  readonly number: string
  readonly personId: PersonId
  readonly name: string
  readonly building: string
  readonly issuedAt: Instant
  /** It stays known, with why, and its number is given to nobody else. */
  readonly revoked?: Deed & { readonly reason: string }
}

/** What is read out or typed by hand: no letter that looks like a digit. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const CODE_LENGTH = 8

/** The letters for some bytes, five bits of each. */
export const codeOfBytes = (bytes: readonly number[]): string => bytes.slice(0, CODE_LENGTH).map((byte) => LETTERS[byte % LETTERS.length]).join('')

/** In two halves, as it is printed. */
export const spacedCode = (code: string): string => `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`

/** As it was meant, however it was typed. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '')

/** The number as it was meant: full-width hyphens and blanks are slips of a keyboard. */
export const plainNumber = (typed: string): string => typed.replace(/[－—–−]/g, '-').replace(/\s/g, '')

export const revokeRefusals = ['already_revoked'] as const

export function decideRevoking(certificates: readonly Certificate[], number: string): Decision<number, (typeof revokeRefusals)[number]> | null {
  const at = certificates.findIndex((one) => one.number === number)
  if (at < 0) return null
  return certificates[at]?.revoked ? refuse('already_revoked') : accept(at)
}

export const revoke = (at: number, number: string, revoked: NonNullable<Certificate['revoked']>): Conditional => ({
  when: { all: { [`certificates.${at}.number`]: is(number), [`certificates.${at}.revoked`]: absent } },
  then: { [`certificates.${at}.revoked`]: set(revoked) }
})
