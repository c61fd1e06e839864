/** The entry of a cloud function: finds the handler, makes the call's context, and logs one line without names, phones or inputs. */
import { clock } from '@domain/calendar'
import type { Reply } from '@contract/reply'
import { adminsFrom } from './caller'
import { Fault } from './faults'
import { failed, type Call, type Handler } from './handle'
import { newId } from './newId'
import { secretsFrom } from './secrets'
import { identity } from './wx/identity'
import { noticesFrom } from './wx/notices'
import { store } from './wx/store'

export const tools: Call['tools'] = () => ({ secrets: secretsFrom(process.env), notices: noticesFrom(process.env), admins: adminsFrom(process.env) })

const outcomeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.failure.code === 'refused' ? `refused:${reply.failure.reason}` : reply.failure.code)

/** `main` of a function that answers these handlers. */
export function serve(handlers: readonly Handler[]): (event: unknown) => Promise<Reply<unknown>> {
  const byName = new Map(handlers.map((handler) => [handler.endpoint.name, handler]))
  return async (event) => {
    const now = clock()
    const requestId = newId()
    const { endpoint, input } = (event ?? {}) as { endpoint?: unknown; input?: unknown }
    const handler = typeof endpoint === 'string' ? byName.get(endpoint) : undefined
    const reply = handler ? await handler.answer(input, { identity: identity(), store, now, requestId, tools }) : failed(new Fault('invalid_input', 'endpoint'), requestId)
    console.log(JSON.stringify({ endpoint: handler?.endpoint.name ?? 'unknown', ms: clock() - now, outcome: outcomeOf(reply), requestId }))
    return reply
  }
}
