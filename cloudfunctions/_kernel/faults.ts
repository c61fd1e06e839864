/** The ways in which a request or the world is broken: thrown once, mapped once, in `handle`. */
import type { FaultCode } from '@contract/reply'

export class Fault extends Error {
  constructor(readonly code: FaultCode, readonly field?: string, options?: ErrorOptions) {
    super(field ? `${code}: ${field}` : code, options)
    this.name = 'Fault'
  }
}

export const notFound = (what: string): Fault => new Fault('not_found', what)
export const forbidden = (): Fault => new Fault('forbidden')
export const conflict = (what: string): Fault => new Fault('conflict', what)
/** The cloud cannot answer now; the same call may succeed later. */
export const unavailable = (cause: unknown): Fault => new Fault('unavailable', undefined, { cause })
/** A document says what it cannot say: our mistake, never the caller's. */
export const broken = (what: string): Fault => new Fault('internal', undefined, { cause: new Error(what) })
