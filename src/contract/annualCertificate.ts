/** What can be asked of the function `annual` about certificates: they are given, looked at by those who hold them, and proved to everybody. */
import type { YearStanding } from '@domain/annual'
import { certifyRefusals } from '@domain/annualDecision'
import type { Instant } from '@domain/calendar'
import { revokeRefusals } from '@domain/certificates'
import * as v from 'valibot'
import { ofYear, type YearResult, type YearView } from './annual'
import { endpoint } from './endpoint'
import { id, text } from './fields'

export type CertificateView = {
  readonly number: string
  /** Proves the number; made from it with the functions' secret, and kept nowhere. */
  readonly code: string
  readonly name: string
  readonly building: string
  readonly community: string
  readonly year: number
  readonly issuedAt: Instant
  readonly revoked?: string
}

/** Gives every winner a number that nobody has twice. */
export const certifyYear = endpoint<YearView>()({ name: 'annual.certify', roles: ['community_reviewer'], scope: 'community', changes: true, input: v.strictObject(ofYear), refusals: ['own_work', ...certifyRefusals] })

/** All certificates of a year, to be drawn and printed. */
export const readCertificates = endpoint<{ readonly certificates: readonly CertificateView[] }>()({ name: 'annual.readCertificates', roles: ['community_staff', 'community_reviewer'], scope: 'community', changes: false, input: v.strictObject(ofYear), refusals: [] })

/** A certificate was given wrongly: it says so to whoever asks, and its number is given to nobody else. */
export const revokeCertificate = endpoint<{ readonly number: string; readonly revoked: string }>()({
  name: 'annual.revokeCertificate',
  roles: ['community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ ...ofYear, number: text(40), reason: text(100) }),
  refusals: ['own_work', ...revokeRefusals]
})

export type OwnYear = {
  /** Of the latest year that was added up; absent where the caller had no part in it. */
  readonly own?: Pick<YearStanding, 'byQuarter' | 'total' | 'rank'> & { readonly year: number; readonly quarterIds: readonly string[]; readonly captains: number }
  readonly result: YearResult | null
  readonly certificate?: CertificateView
  /** What they said about being named; absent: not asked yet. */
  readonly naming?: boolean
}

/** The own year of a captain, also of one who is none any more: their totals, what hangs out, and their certificate. */
export const readOwnYear = endpoint<OwnYear>()({ name: 'annual.readOwn', roles: ['resident'], scope: 'self', changes: false, input: v.strictObject({ communityId: id }), refusals: [] })

export type Checked = { readonly genuine: false } | { readonly genuine: true; readonly number: string; readonly community: string; readonly year: number; readonly name: string; readonly issuedAt: Instant; readonly revoked: boolean }

/** Whether a number and its code belong together; for everybody, with the name masked unless it may be shown. */
export const checkCertificate = endpoint<Checked>()({ name: 'annual.checkCertificate', roles: ['resident'], scope: 'public', changes: false, input: v.strictObject({ number: text(40), code: text(20) }), refusals: ['too_many_tries'] })
