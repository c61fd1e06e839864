/** Commands are done in the order in which they came, each by its own handler, and answered one by one. */
import { sendCommands, type Command, type CommandAnswer } from '@contract/sync'
import { retryable, type Reply } from '@contract/reply'
import { accept } from '@domain/decision'
import { happened } from '@domain/offline'
import { accountName, bearerOf } from '@kernel/caller'
import { Fault, forbidden, unavailable } from '@kernel/faults'
import { failed, faultFrom, handle, type Call, type Context } from '@kernel/handle'
import { readList } from '@kernel/lists'
import { handlerOf } from './commands'
import { stepsOf, upgraded } from './upgrades'

export const send = handle(sendCommands, async ({ commands }, context, call) => {
  const callerFor = await bearerOf(context.caller, context)
  const answers: CommandAnswer[] = []
  const held = new Set<string>()
  for (const command of commands) {
    // what comes after it in its scope may rest on it
    const reply = held.has(command.scope) ? failed(unavailable(new Error('one before it waits')), call.trace) : await answerTo(command, context, { ...call, command: { callerFor, believed: believed(command, context) } })
    if (mayComeAgain(reply)) held.add(command.scope)
    answers.push({ commandId: command.commandId, reply, ...(reply.ok && meetsConflict(command.endpoint, reply.data) ? { conflict: true } : {}) })
  }
  return accept({ answers })
})

const meetsConflict = (name: string, data: unknown): boolean => handlerOf(name)?.endpoint.offline?.isConflict(data as never) ?? false

const mayComeAgain = (reply: Reply<unknown>): boolean => !reply.ok && (reply.failure.code === 'refused' ? reply.failure.reason === 'too_fast' : retryable[reply.failure.code])

function believed({ list, madeAt }: Command, { secrets, caller, now }: Context) {
  return happened(list === undefined ? null : readList(secrets, caller.openid, list), madeAt, now)
}

async function answerTo({ commandId, endpoint, version, input, madeBy }: Command, { secrets, caller }: Context, call: Call): Promise<Reply<unknown>> {
  try {
    if (madeBy !== accountName(secrets, caller.openid)) throw forbidden()
    const handler = handlerOf(endpoint)
    if (!handler?.endpoint.offline) throw new Fault('invalid_input', 'endpoint')
    const written = JSON.parse(input) as Readonly<Record<string, unknown>>
    return await handler.answer({ ...upgraded(written, version, handler.endpoint.offline.version, stepsOf(endpoint)), requestId: commandId }, call)
  } catch (error) {
    return failed(faultFrom(error), call.trace)
  }
}
