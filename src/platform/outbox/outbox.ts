/** The outbox at work: keeps what was done, sends it as soon as it can, and lets nothing go that the server has not acknowledged. */
import type { Endpoint } from '@contract/endpoint'
import { MOST_BYTES, sizeOf, type Command, type CommandAnswer } from '@contract/sync'
import type { Instant } from '@domain/calendar'
import type { GenericSchema, InferInput } from 'valibot'
import { cell, type Cell } from '../cell'
import { dropEntry, keepAnswer, keepEntry, readBox } from './box'
import type { Files } from './filesType'
import { commandOf, emptyState, nextBatch, nextMoment, stateAfter, verdictOf, type Event, type Item, type Refusal, type State } from './state'

/** What became of one call. */
export type Sending = { readonly at: 'answered'; readonly answers: readonly CommandAnswer[] } | { readonly at: 'silent' } | { readonly at: 'unread'; readonly failure: Refusal }

/** The phone, as far as the outbox touches it. */
export type Ports = {
  readonly files: Files
  readonly clock: () => Instant
  readonly isOnline: () => boolean
  readonly onNetworkChange: (tell: () => void) => () => void
  /** Never throws. */
  readonly send: (commands: readonly Command[]) => Promise<Sending>
  /** Acts once, after so many milliseconds; the answer takes it back. */
  readonly later: (wait: number, act: () => void) => () => void
  readonly newId: () => Promise<string>
}

export type About = { readonly scope: string; readonly madeAt: Instant; readonly list?: string }

/** `kept`: it is on the disk, and will be sent. `full`: the phone has no room for it. */
export type Keeping = { readonly at: 'kept'; readonly commandId: string } | { readonly at: 'full' } | { readonly at: 'failed' }

/** `left`: it is on its way, or was, and can only be added to. */
export type Correcting = 'corrected' | 'left' | 'full' | 'failed'

export type Outbox = Pick<Cell<State>, 'get' | 'subscribe'> & {
  readonly account: string
  readonly keep: <Schema extends GenericSchema>(endpoint: Endpoint<Schema>, input: Omit<InferInput<Schema>, 'requestId'>, about: About) => Promise<Keeping>
  /** Whether nobody but this phone can have seen it: kept since the program was opened, and never sent. */
  readonly isUnsent: (commandId: string) => boolean
  /** Says it otherwise under the same id, as long as it is unsent. */
  readonly correct: (commandId: string, input: unknown) => Promise<Correcting>
  /** A tap: tries at once, whatever the phone believes of its network. */
  readonly tryNow: () => Promise<void>
  /** Somebody has looked at what was refused or came second. */
  readonly dismiss: (commandId: string) => Promise<void>
  /** Told of each answer after which nothing is left to do. */
  readonly onDone: (tell: (item: Item, data: unknown) => void) => () => void
  readonly close: () => void
}

export async function openOutbox(account: string, ports: Ports): Promise<Outbox> {
  const { files, clock } = ports
  const box = await readBox(files, account)
  const now = cell<State>({ ...emptyState, items: box.items, torn: box.torn })
  const watchers = new Set<(item: Item, data: unknown) => void>()
  let last = box.last
  let writing: Promise<unknown> = Promise.resolve()
  // whoever opens the program anew cannot know what had left before it was closed
  const unsent = new Set<string>()
  let forget = () => undefined as void
  let closed = false

  const is = (event: Event) => now.set(stateAfter(now.get(), event))

  async function takeIn(sent: readonly Item[], answers: readonly CommandAnswer[]): Promise<void> {
    const heard = sent.flatMap((item) => answers.filter(({ commandId }) => commandId === item.commandId).slice(0, 1).map((answer) => ({ item, answer, verdict: verdictOf(answer) })))
    // on the disk first: whoever dies here asks again, and hears the same
    for (const { item, verdict } of heard) {
      if (verdict.is === 'done') await dropEntry(files, item)
      if (verdict.is === 'told') await keepAnswer(files, item, verdict.standing)
    }
    is({ is: 'answered', verdicts: heard.map(({ verdict }) => verdict), at: clock() })
    for (const { item, answer: { reply } } of heard) if (reply.ok) for (const tell of watchers) tell(item, reply.data)
  }

  async function takeUnread(sent: readonly Item[], failure: Refusal): Promise<void> {
    const [only, ...others] = sent
    if (only && others.length === 0) await keepAnswer(files, only, { at: 'refused', failure })
    is({ is: 'unread', failure })
  }

  /** The work that is under way, for whoever wants it done as well. */
  let working: Promise<void> | null = null
  const work = (force = false): Promise<void> => {
    working ??= sendAll(force).finally(() => {
      working = null
      lookAgain()
    })
    return working
  }

  /** Sends until nothing may leave any more. */
  async function sendAll(force: boolean): Promise<void> {
    forget()
    for (let batch = nextBatch(now.get(), clock()); batch.length > 0 && !closed && (force || ports.isOnline()); batch = nextBatch(now.get(), clock())) {
      for (const { commandId } of batch) unsent.delete(commandId)
      is({ is: 'sending', ids: batch.map(({ commandId }) => commandId) })
      const result = await ports.send(batch.map(commandOf))
      if (closed) return
      if (result.at === 'answered') await takeIn(batch, result.answers)
      else if (result.at === 'unread') await takeUnread(batch, result.failure)
      else is({ is: 'silent', at: clock() })
    }
  }

  function lookAgain(): void {
    const next = nextMoment(now.get())
    if (next !== null && !closed && ports.isOnline()) forget = ports.later(Math.max(next - clock(), 0), () => void work())
  }

  const hurry = (force: boolean) => {
    is({ is: 'hurry' })
    return work(force)
  }
  const leave = ports.onNetworkChange(() => (ports.isOnline() ? void hurry(false) : undefined))
  void work()

  return {
    account,
    get: now.get,
    subscribe: now.subscribe,
    async keep(endpoint, input, { scope, madeAt, list }) {
      const commandId = await ports.newId()
      const command: Command = { commandId, endpoint: endpoint.name, version: endpoint.offline?.version ?? 1, input: JSON.stringify(input), scope, madeAt, madeBy: account, ...(list ? { list } : {}) }
      if (sizeOf(command) > MOST_BYTES) return { at: 'failed' }
      const item: Item = { ...command, number: (last += 1), standing: { at: 'waiting' } }
      // one after the other, so that what was done first is sent first
      const written = writing.then(() => keepEntry(files, item, command))
      writing = written
      const came = await written
      if (came !== 'written') return { at: came }
      unsent.add(commandId)
      is({ is: 'kept', item })
      void work()
      return { at: 'kept', commandId }
    },
    isUnsent: (commandId) => unsent.has(commandId),
    async correct(commandId, input) {
      const before = now.get().items.find((one) => one.commandId === commandId)
      if (!before || !unsent.has(commandId)) return 'left'
      const command: Command = { ...commandOf(before), input: JSON.stringify(input) }
      if (sizeOf(command) > MOST_BYTES) return 'failed'
      const item: Item = { ...command, number: (last += 1), standing: before.standing }
      // what leaves from now on is the new version; until it is on the disk the old one is there as well
      is({ is: 'corrected', item })
      const came = await keepEntry(files, item, command)
      if (came === 'written') {
        await dropEntry(files, before)
        return 'corrected'
      }
      if (!unsent.has(commandId)) return 'left'
      is({ is: 'corrected', item: before })
      return came
    },
    tryNow: () => hurry(true),
    async dismiss(commandId) {
      const item = now.get().items.find((one) => one.commandId === commandId)
      if (!item || item.standing.at === 'waiting') return
      await dropEntry(files, item)
      is({ is: 'dismissed', commandId })
    },
    onDone(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
    close() {
      closed = true
      forget()
      leave()
    }
  }
}
