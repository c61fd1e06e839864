/** The envelope of every answer, and the closed list of ways in which a call can fail. */
import type { About } from '@domain/decision'

/**
 * `invalid_input` the input cannot be read; `field` names where. `unauthenticated` nobody is calling. `forbidden` role or scope does not allow it,
 * whether or not the thing exists. `not_found` no such thing. `conflict` the same id was used for something else. `unavailable` the cloud cannot
 * answer now. `internal` we made a mistake; the request id finds it in the log.
 */
export const faultCodes = ['invalid_input', 'unauthenticated', 'forbidden', 'not_found', 'conflict', 'unavailable', 'internal'] as const
export type FaultCode = (typeof faultCodes)[number]

/** `too_fast` can be the answer to any change: one account has made too many lately. No endpoint lists it, and its sentence stands with those of the faults. */
export const commonRefusals = ['too_fast'] as const
export type CommonRefusal = (typeof commonRefusals)[number]

/** Whether the same call may succeed later without anybody changing anything. */
export const retryable: Readonly<Record<FaultCode, boolean>> = {
  invalid_input: false,
  unauthenticated: false,
  forbidden: false,
  not_found: false,
  conflict: false,
  unavailable: true,
  internal: false
}

export type RefusedFailure<Reason extends string> = { readonly code: 'refused'; readonly reason: Reason; readonly about?: About; readonly requestId: string }
export type FaultFailure = { readonly code: FaultCode; readonly field?: string; readonly requestId: string }

export type Reply<Output, Reason extends string = string> =
  | { readonly ok: true; readonly data: Output }
  | { readonly ok: false; readonly failure: RefusedFailure<Reason> | FaultFailure }
