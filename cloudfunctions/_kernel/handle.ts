/** From an endpoint and its work to a handler: input, identity, role and scope are asked in this order, and every call ends in a reply and one line of log. */
import type { Endpoint } from '@contract/endpoint'
import { retryable, type CommonRefusal, type FaultCode, type Reply } from '@contract/reply'
import type { Instant } from '@domain/calendar'
import { refuse, type Decision } from '@domain/decision'
import type { OpenId } from '@domain/ids'
import type { Happened } from '@domain/offline'
import type { GenericSchema, InferOutput } from 'valibot'
import { recordDenial } from './audit'
import { callerOf, type Caller, type CallerFor } from './caller'
import { Fault } from './faults'
import { readInput } from './input'
import { causeText, type Trace } from './log'
import type { Notices } from './notices'
import { countOne, isPaced, minutesFor } from './pace'
import type { Secrets } from './secrets'
import type { Store } from './store'
import type { TextCheck } from './textCheck'
import type { Identity } from './wx/identity'

/** What a handler works with. */
export type Context = {
  readonly caller: Caller
  readonly store: Store
  readonly secrets: Secrets
  readonly notices: Notices
  readonly textCheck: TextCheck
  /** Whom the deployment names as administrators of the district. */
  readonly admins: readonly OpenId[]
  readonly now: Instant
  /** Of what a phone did without a network and brings now: where and when it happened, as far as that is believed. */
  readonly believed: Happened | null
}

/** What the function's environment gives to every call. */
export type Tools = Pick<Context, 'secrets' | 'notices' | 'textCheck' | 'admins'>

/** What the border knows of a call before anybody was asked anything. */
export type Call = Omit<Context, 'caller' | 'believed' | keyof Tools> & {
  readonly identity: Identity
  readonly trace: Trace
  /** Made when they are first needed: a function without a secret still tells unreadable input from a fault of its own. */
  readonly tools: () => Tools
  /** This is one of several commands in one call, for which it was found out once who is calling. */
  readonly command?: { readonly callerFor: CallerFor; readonly believed: Happened | null }
}

export type Handler = { readonly endpoint: Endpoint; answer(input: unknown, call: Call): Promise<Reply<unknown>> }

type Work<Schema extends GenericSchema, Output, Refusal extends string> = (input: InferOutput<Schema>, context: Context, call: Call) => Promise<Decision<NoInfer<Output>, NoInfer<Refusal> | CommonRefusal>>

export const handle = <Schema extends GenericSchema, Output, Refusal extends string>(endpoint: Endpoint<Schema, Output, Refusal>, work: Work<Schema, Output, Refusal>): Handler => ({
  endpoint,
  async answer(raw, call) {
    try {
      const input = readInput(endpoint.input, raw)
      if (call.identity.kind !== 'person') throw new Fault('unauthenticated')
      const tools = call.tools()
      const { command, store, now } = call
      const believed = command?.believed ?? null
      const caller = command ? command.callerFor(endpoint.roles, believed, endpoint.offline?.keepsLate === true) : await callerOf(call.identity.openid, endpoint.roles, { ...tools, store, now })
      const paced = isPaced(endpoint)
      const minutes = paced ? minutesFor(caller, now) : 0
      const decision = minutes > 0 ? refuse('too_fast', { minutes }) : await work(input, { ...tools, caller, store, now, believed }, call)
      if (paced && decision.accepted) await countOne(caller, call)
      if (decision.accepted) return { ok: true, data: decision.fact }
      const { reason, about } = decision
      return { ok: false, failure: { code: 'refused', reason, ...(about ? { about } : {}), requestId: call.trace.requestId } }
    } catch (error) {
      const fault = faultFrom(error)
      if (fault.code === 'forbidden' && call.identity.kind === 'person') await denied(call, call.identity.openid, endpoint.name)
      return failed(fault, call.trace)
    }
  }
})

/** Anything thrown, as a fault; what we did not foresee is `internal` and keeps its cause for the log. */
export const faultFrom = (error: unknown): Fault => (error instanceof Fault ? error : new Fault('internal', undefined, { cause: error }))

/** The reply to a fault. The cause goes to the log and never over the wire. */
export function failed(fault: Fault, trace: Trace): Reply<never> {
  const code: FaultCode = fault.code
  if (code === 'internal' || retryable[code]) trace.causes.push(causeText(fault.cause))
  return { ok: false, failure: { code, ...(fault.field && code !== 'forbidden' ? { field: fault.field } : {}), requestId: trace.requestId } }
}

async function denied({ store, now, trace }: Call, openid: string, endpoint: string): Promise<void> {
  try {
    await recordDenial(store, openid, endpoint, now)
  } catch (error) {
    // the refusal stands, written up or not
    trace.causes.push(`denial not written: ${causeText(faultFrom(error).cause)}`)
  }
}
