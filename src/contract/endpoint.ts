/** What can be asked: an endpoint is one constant that client, server and tests all read. */
import type { Role } from '@domain/roles'
import type { GenericSchema, InferOutput } from 'valibot'

/** Whose things the call touches, and so what the kernel or the handler checks beside the role. */
export type ScopeRule = 'self' | 'public' | 'community'

/** What makes an endpoint one that a phone may keep: its input bears the id of the command as `requestId`, and the same once more changes nothing. */
export type Offline<Output = unknown> = {
  /** Raised whenever the shape of the input changes; what older releases wrote is upgraded (cloudfunctions/sync/upgrades). */
  readonly version: number
  /** Whether an answer that was no refusal tells of something that somebody must look at: another was first. */
  isConflict(output: Output): boolean
  /** What is brought after a term is kept all the same, and waits for a reviewer: whoever did it may not do it any more, and it must not be lost. */
  readonly keepsLate?: true
}

export type Endpoint<Schema extends GenericSchema = GenericSchema, Output = unknown, Refusal extends string = string> = {
  /** `<function>.<verb>`: what the transport calls. */
  readonly name: string
  /** Who may call; `resident` is everybody who opened the program. */
  readonly roles: readonly Role[]
  readonly scope: ScopeRule
  /** Whether it writes anything but the audit. */
  readonly changes: boolean
  /** Bounded by a rule of its own, and so neither counted nor refused as too fast: whoever hurries for a seat has one call too few to spare. */
  readonly unpaced?: true
  /** May be asked without a network: a command is kept on the phone and brought later, by `sync.send`. */
  readonly offline?: Offline<Output>
  readonly input: Schema
  readonly refusals: readonly Refusal[]
  /** A type only; never there at run time. */
  readonly output?: Output
}

export type InputOf<E extends Endpoint> = InferOutput<E['input']>
export type OutputOf<E extends Endpoint> = E extends Endpoint<GenericSchema, infer Output> ? Output : never
export type RefusalOf<E extends Endpoint> = E['refusals'][number]

type Declaration<Schema extends GenericSchema, Output, Refusal extends string> = Omit<Endpoint<Schema, Output, Refusal>, 'output' | 'refusals'> & { readonly refusals: readonly Refusal[] }

/** Declares an endpoint: `endpoint<Output>()({ name: 'event.register', … })`. */
export const endpoint =
  <Output>() =>
  <Schema extends GenericSchema, const Refusal extends string>(declaration: Declaration<Schema, Output, Refusal>): Endpoint<Schema, Output, Refusal> =>
    declaration

/** The cloud function that answers it. */
export const functionOf = (name: string): string => name.slice(0, name.indexOf('.'))
