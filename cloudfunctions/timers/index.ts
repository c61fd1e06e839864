/** The clock: once a minute it finishes what a crash left undone. It answers nobody else, whatever the event claims. */
import { clock } from '@domain/calendar'
import { Fault } from '@kernel/faults'
import { failed } from '@kernel/handle'
import { newId } from '@kernel/newId'
import { tools } from '@kernel/serve'
import { identity } from '@kernel/wx/identity'
import { store } from '@kernel/wx/store'
import { settleQueues } from './settleQueues'
import { sweepRegistrations } from './sweepRegistrations'
import { tellCancellations } from './tellCancellations'

export async function main(): Promise<unknown> {
  const requestId = newId()
  if (identity().kind !== 'clock') return failed(new Fault('unauthenticated'), requestId)
  const now = clock()
  const context = { store, now, ...tools() }
  const done = { queues: await settleQueues(context), cancellations: await tellCancellations(context), swept: await sweepRegistrations(context) }
  console.log(JSON.stringify({ endpoint: 'timers', ms: clock() - now, ...done, requestId }))
  return { ok: true, data: done }
}
