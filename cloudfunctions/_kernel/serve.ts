/** The entry of a cloud function: finds the handler, makes the call's context, and leaves one line of log. */
import type { Reply } from '@contract/reply'
import { adminsFrom } from './caller'
import { Fault } from './faults'
import { failed, type Call, type Handler, type Tools } from './handle'
import { logCall, newTrace, type Trace } from './log'
import { metered } from './metered'
import { secretsFrom } from './secrets'
import { identity } from './wx/identity'
import { noticesFrom } from './wx/notices'
import { store } from './wx/store'
import { textCheck } from './wx/textCheck'

export const toolsFor = (trace: Trace): Tools => ({ secrets: secretsFrom(process.env), notices: noticesFrom(process.env, trace), textCheck: textCheck(trace), admins: adminsFrom(process.env) })

/** `main` of a function that answers these handlers. */
export function serve(handlers: readonly Handler[]): (event: unknown) => Promise<Reply<unknown>> {
  const byName = new Map(handlers.map((handler) => [handler.endpoint.name, handler]))
  return async (event) => {
    const trace = newTrace()
    const { endpoint, input } = (event ?? {}) as { endpoint?: unknown; input?: unknown }
    const handler = typeof endpoint === 'string' ? byName.get(endpoint) : undefined
    const call: Call = { identity: identity(), store: metered(store, trace), now: trace.beganAt, trace, tools: () => toolsFor(trace) }
    const reply = handler ? await handler.answer(input, call) : failed(new Fault('invalid_input', 'endpoint'), trace)
    logCall(handler?.endpoint.name ?? 'unknown', trace, reply)
    return reply
  }
}
