/** Asks an endpoint and always comes back with a reply. It shows nothing, goes nowhere and never tries again: that is for screens and the outbox. */
import { functionOf, type Endpoint } from '@contract/endpoint'
import { commonRefusals, faultCodes, type CommonRefusal, type FaultCode, type RefusedFailure } from '@contract/reply'
import type { About } from '@domain/decision'
import { clock, type Instant } from '@domain/calendar'
import type { GenericSchema, InferInput } from 'valibot'
import { send } from './transport'
import type { Delivery, Sent } from './transportType'

/** A fault as the phone knows it: when nothing came back, `sent` says whether the call may have taken effect. A refusal that any change may get is one of them. */
export type Fault = { readonly code: FaultCode | CommonRefusal; readonly field?: string; readonly about?: About; readonly requestId: string; readonly sent?: Sent }
export type Failure<Reason extends string = string> = RefusedFailure<Reason> | Fault

export type ClientReply<Output, Reason extends string = string> = { readonly ok: true; readonly data: Output } | { readonly ok: false; readonly failure: Failure<Reason> }

/** After this nobody believes any more that an answer comes. */
const PATIENCE = 15_000

let changedAt: Instant = 0

/** When something was last changed from this phone: what was read before may no longer hold. */
export const lastChangeAt = (): Instant => changedAt

const silence = (sent: Sent): { readonly ok: false; readonly failure: Fault } => ({ ok: false, failure: { code: 'unavailable', requestId: '', sent } })

const inTime = (delivery: Promise<Delivery>): Promise<Delivery> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ arrived: false, sent: 'unknown' }), PATIENCE)
    delivery.then(resolve, reject).finally(() => clearTimeout(timer))
  })

const isFailure = (failure: unknown): boolean => {
  const code: unknown = typeof failure === 'object' && failure && 'code' in failure ? failure.code : undefined
  return code === 'refused' || faultCodes.some((fault) => fault === code)
}

function isEnvelope(reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false
  return reply.ok === true ? 'data' in reply : 'failure' in reply && isFailure(reply.failure)
}

/** What no endpoint lists has no sentence in the feature that asked. */
function amongFaults<Output, Reason extends string>(reply: ClientReply<Output, Reason | CommonRefusal>): ClientReply<Output, Reason> {
  if (reply.ok || reply.failure.code !== 'refused') return reply as ClientReply<Output, Reason>
  const { reason, about, requestId } = reply.failure
  const common = commonRefusals.find((one) => one === reason)
  return common ? { ok: false, failure: { code: common, ...(about ? { about } : {}), requestId } } : (reply as ClientReply<Output, Reason>)
}

export async function call<Schema extends GenericSchema, Output, Reason extends string>(
  endpoint: Endpoint<Schema, Output, Reason>,
  input: NoInfer<InferInput<Schema>>
): Promise<ClientReply<Output, Reason>> {
  const delivery = await inTime(send(functionOf(endpoint.name), { endpoint: endpoint.name, input }))
  // without an answer as well: it may have taken effect
  if (endpoint.changes) changedAt = clock()
  if (!delivery.arrived) return silence(delivery.sent)
  // something answered that is not our function, such as a gateway with an error page
  if (!isEnvelope(delivery.reply)) return silence('unknown')
  return amongFaults(delivery.reply as ClientReply<Output, Reason | CommonRefusal>)
}
