/** The word on the wall as it comes over the wire; apart from the other fields, because only few pages speak of it. */
import type { Instant } from '@domain/calendar'
import * as v from 'valibot'
import { text } from './fields'

/** A word on the wall, as it was scanned inside the program or typed (domain/wall). */
export const givenWord = v.variant('kind', [v.strictObject({ kind: v.literal('code'), code: text(200) }), v.strictObject({ kind: v.literal('digits'), digits: v.pipe(v.string(), v.regex(/^\d{6}$/)) })])
export type GivenWord = v.InferOutput<typeof givenWord>
/** Shown from one moment to another, as a code to be scanned inside the program and as digits to be typed. */
export type WallWord = { readonly from: Instant; readonly until: Instant; readonly code: string; readonly digits: string }
