/** What tests and demos may do to the local cloud itself: move its clock, make it fail, slow it, break a guard, start afresh. */
import type { Admin } from './admin'
import type { Clock } from './clock'
import { guards, isGuard, type Guard } from './guards'
import type { Fault, Invocations } from './invocations'
import type { Outcome, Runner } from './runner'
import type { Doc, Store } from './store/store'

export type ControlParts = {
  readonly clock: Clock
  readonly invocations: Invocations
  readonly runner: Runner
  readonly admin: Admin
  readonly broken: Set<Guard>
  readonly store: () => Store
  /** Opens the store again. */
  readonly mend: () => Promise<void>
  readonly startAfresh: () => Promise<void>
}

type Body = Readonly<Record<string, unknown>>

/** What was asked makes no sense; the text says why. */
export class Misasked extends Error {}

function instantOf(now: unknown): number | null {
  if (now === null || typeof now === 'number') return now
  const instant = typeof now === 'string' ? Date.parse(now) : Number.NaN
  if (Number.isNaN(instant)) throw new Misasked('now must be a moment such as 2026-07-01T00:00:00+08:00, or null')
  return instant
}

function faultOf({ endpoint, call, when, code }: Body): Fault {
  if (typeof endpoint !== 'string' || typeof call !== 'number' || call < 1 || typeof code !== 'string' || (when !== 'before' && when !== 'after')) {
    throw new Misasked('expected { endpoint, call: 1…, when: "before" | "after", code }')
  }
  return { endpoint, call, when, code }
}

export class Controls {
  constructor(readonly parts: ControlParts) {}

  readonly actions: ReadonlyMap<string, (body: Body) => unknown> = new Map<string, (body: Body) => unknown>([
    ['clock', ({ now }) => this.#moveClock(instantOf(now))],
    ['fail', (body) => this.parts.invocations.plan(faultOf(body))],
    ['latency', ({ ms }) => this.#slow(ms)],
    ['break', ({ guard }) => this.#break(guard)],
    ['reset', () => this.#reset()],
    ['tick', async () => ({ outcomes: await this.tick() })],
    ['stats', () => this.parts.invocations.forgetStats()]
  ])

  /** Runs every function that the clock calls, once. */
  async tick(): Promise<Readonly<Record<string, Outcome>>> {
    const { runner, clock } = this.parts
    const names = runner.triggered()
    const outcomes = await Promise.all(names.map((name) => runner.tick(name, clock.now())))
    return Object.fromEntries(names.map((name, at) => [name, outcomes[at] as Outcome]))
  }

  /** Every document of one collection, or of all, by collection and in the order of the ids; reading it costs no endpoint anything. */
  stored(collection: string | null): Readonly<Record<string, readonly Doc[]>> {
    const store = this.parts.store()
    const names = collection === null ? store.collections() : [collection]
    return Object.fromEntries(names.map((name) => [name, store.find(name, {}, { sort: { _id: 1 } }).documents]))
  }

  #moveClock(instant: number | null) {
    this.parts.clock.moveTo(instant)
    return { now: this.parts.clock.now() }
  }

  #slow(ms: unknown): void {
    if (typeof ms !== 'number' || ms < 0) throw new Misasked('ms must be a number')
    this.parts.admin.latencyMs = ms
  }

  async #reset(): Promise<void> {
    this.parts.invocations.cutOff()
    await this.#break(null)
    this.#moveClock(null)
    this.#slow(0)
    this.parts.invocations.forgetFaults()
    this.parts.invocations.forgetStats()
    await this.parts.startAfresh()
  }

  async #break(guard: unknown): Promise<void> {
    const { broken, mend } = this.parts
    if (isGuard(guard)) broken.add(guard)
    else if (guard !== null) throw new Misasked(`guard must be one of ${Object.keys(guards).join(', ')}, or null`)
    else if (broken.size > 0) {
      broken.clear()
      await mend()
    }
  }
}
