/** The one way in: writes happen one after another on the newest view, and are answered when the disk has them. */
import { closed, diskFailed, lockTimeout } from './errors'
import { Locked } from './locks'
import type { Broken } from '../guards'
import type { Disk, Ops } from './disk'
import type { View } from './view'

/** Synchronous: between its look at the view and its change of it nothing else happens. It throws, and nothing has happened, or returns. */
export type Work<Result> = (view: View) => Result

/** `attempt` returns how to answer the caller, once that may be done. */
type Job = { readonly attempt: (view: View) => Answer; readonly reject: (reason: unknown) => void; readonly giveUpAt: number }

type Answer = () => void

// one group must neither grow without end nor keep the event loop for long
const GROUP = 256
const GROUP_MS = 10

const LATE = 300

export class Queue {
  /** What readers see: everything in it is on the disk. Replaced, never changed. */
  live: View
  /** The newest view, part of which may still be on its way to the disk. */
  head: View

  private waiting: Job[] = []
  private readonly unanswered = new Set<Promise<unknown>>()
  private late = new Map<string, string | null>()
  private draining = false
  private closing = false
  private failure: Error | null = null

  constructor(loaded: View, private readonly disk: Disk, private readonly lockWaitMs: number, private readonly broken: Broken) {
    this.live = loaded
    this.head = loaded
  }

  refuseIfUnusable(): void {
    if (this.failure) throw this.failure
    if (this.closing) throw closed()
  }

  async write<Result>(work: Work<Result>): Promise<Result> {
    this.refuseIfUnusable()
    const answered = new Promise<Result>((resolve, reject) => {
      this.enter({
        attempt: view => {
          const result = work(view)
          return () => resolve(result)
        },
        reject,
        giveUpAt: performance.now() + this.lockWaitMs
      })
    })
    this.unanswered.add(answered)
    try {
      return await answered
    } finally {
      this.unanswered.delete(answered)
    }
  }

  /** Answers all that has been asked, and takes nothing more. */
  async close(): Promise<void> {
    this.closing = true
    await Promise.allSettled(this.unanswered)
  }

  private enter(job: Job): void {
    this.waiting.push(job)
    if (!this.draining) void this.drain()
  }

  private async drain(): Promise<void> {
    this.draining = true
    // those who ask in the same turn join the first group
    await Promise.resolve()
    while (this.waiting.length > 0) await this.drainGroup()
    this.draining = false
  }

  private async drainGroup(): Promise<void> {
    if (this.failure) {
      this.fail(this.failure, [])
      return
    }
    const started = performance.now()
    const ops = new Map<string, string | null>()
    const taken: Job[] = []
    const answers: Answer[] = []
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      taken.push(job)
      const answer = this.stage(job, ops)
      if (answer) answers.push(answer)
      if (taken.length >= GROUP || performance.now() - started >= GROUP_MS) break
    }
    try {
      await this.toDisk(ops)
    } catch (error) {
      this.fail(error, taken)
      return
    }
    this.live = this.head
    // refusals wait as well: they may rest on a neighbour in the same group
    for (const answer of answers) answer()
  }

  /** null: the job has left the queue to wait for a lock. */
  private stage(job: Job, ops: Map<string, string | null>): Answer | null {
    // without the guard a job checks what is on the disk, not what is on its way there
    const view = (this.broken.has('queue') ? this.live : this.head).fork()
    try {
      const answer = job.attempt(view)
      this.keep(view, ops)
      return answer
    } catch (error) {
      if (!(error instanceof Locked)) {
        if (this.broken.has('whole')) this.keep(view, ops)
        return () => job.reject(error)
      }
      if (performance.now() >= job.giveUpAt || this.broken.has('patience')) return () => job.reject(lockTimeout())
      this.park(job, error.released)
      return null
    }
  }

  private keep(view: View, ops: Map<string, string | null>): void {
    this.head = view
    for (const [key, value] of view.ops) ops.set(key, value)
  }

  /** Without its guard the disk hears of writes later, and of some hundreds at once. */
  private due(ops: Ops): Ops {
    if (!this.broken.has('disk')) return ops
    for (const [key, value] of ops) this.late.set(key, value)
    if (this.late.size < LATE) return new Map()
    const due = this.late
    this.late = new Map()
    return due
  }

  private async toDisk(ops: Ops): Promise<void> {
    const due = this.due(ops)
    // without the guard memory forgets documents that the disk has
    const documents = this.broken.has('queue') || this.broken.has('disk') ? null : this.head.size
    if (this.broken.has('batch')) for (const op of due) await this.disk.write(new Map([op]), null)
    else if (due.size > 0) await this.disk.write(due, documents)
  }

  /** Others pass. The job comes back when the lock is gone, or to be told that it is not. */
  private park(job: Job, released: Promise<void>): void {
    let parked = true
    const comeBack = () => {
      clearTimeout(timer)
      if (parked) this.enter(job)
      parked = false
    }
    const timer = setTimeout(comeBack, job.giveUpAt - performance.now())
    void released.then(comeBack)
  }

  /** Whether the write took effect is unknown, so nothing can be answered any more until the disk has been read again. */
  private fail(error: unknown, taken: readonly Job[]): void {
    this.failure ??= diskFailed(error)
    this.head = this.live
    for (const job of [...taken, ...this.waiting.splice(0)]) job.reject(this.failure)
  }
}
