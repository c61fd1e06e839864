/** Which calls of functions are under way, what each cost the database, and which of them is to fail. */
import { randomUUID } from 'node:crypto'

/** With this code the invocation is cut off: nothing it asks for afterwards takes effect, and its caller hears `unavailable`. */
export const KILLED = 'killed'

export type Fault = { readonly endpoint: string; readonly call: number; readonly when: 'before' | 'after'; readonly code: string }

export type Invocation = {
  /** Also the WX_API_TOKEN of the invocation, which the SDK sends along with every request. */
  readonly id: string
  readonly name: string
  readonly endpoint: string
  readonly openid: string | null
  readonly life: AbortController
  readonly fault: Fault | undefined
  calls: number
  /** Which of its calls were more than reading. */
  readonly changing: number[]
  examined: number
  returned: number
}

const ENDPOINT = /^[a-z]+(\.[A-Za-z]{1,40})?$/
/** More than the contract has. */
const MOST_ENDPOINTS = 300

type Measure = { max: number; total: number }
/** `changing`: of the latest invocation. */
type Cost = { invocations: number; changing: readonly number[]; calls: Measure; examined: Measure; returned: Measure; faults: number }

export type Scan = { readonly collection: string; readonly action: string; readonly query: string; readonly endpoint: string }
type ScanCount = Scan & { times: number; examined: number }

export type Stats = { readonly endpoints: Readonly<Record<string, Cost>>; readonly scans: readonly ScanCount[] }

const nothing = (): Measure => ({ max: 0, total: 0 })
const noCost = (): Cost => ({ invocations: 0, changing: [], calls: nothing(), examined: nothing(), returned: nothing(), faults: 0 })

function count(measure: Measure, value: number) {
  measure.max = Math.max(measure.max, value)
  measure.total += value
}

export class Invocations {
  readonly #running = new Map<string, Invocation>()
  readonly #dead = new Set<string>()
  readonly #faults: Fault[] = []
  readonly #costs = new Map<string, Cost>()
  readonly #scans = new Map<string, ScanCount>()

  /** The next invocation of the fault's endpoint takes it, whether or not it makes that many calls. */
  plan(fault: Fault): void {
    this.#faults.push(fault)
  }

  begin(name: string, endpoint: string, openid: string | null): Invocation {
    const planned = this.#faults.findIndex((fault) => fault.endpoint === endpoint)
    const [fault] = planned < 0 ? [] : this.#faults.splice(planned, 1)
    const invocation = { id: randomUUID(), name, endpoint: this.#known(name, endpoint), openid, life: new AbortController(), fault, calls: 0, changing: [], examined: 0, returned: 0 }
    this.#running.set(invocation.id, invocation)
    return invocation
  }

  end(invocation: Invocation): void {
    this.#running.delete(invocation.id)
    // what a dead invocation still asks for must not take effect, as on a stopped instance
    if (invocation.life.signal.aborted) this.#dead.add(invocation.id)
    const cost = this.#costOf(invocation.endpoint)
    cost.invocations += 1
    cost.changing = invocation.changing
    count(cost.calls, invocation.calls)
    count(cost.examined, invocation.examined)
    count(cost.returned, invocation.returned)
  }

  /** The name under which a call is counted: what callers make up is not kept, or they could fill the memory. */
  #known(name: string, endpoint: string): string {
    return this.#costs.has(endpoint) || (this.#costs.size < MOST_ENDPOINTS && ENDPOINT.test(endpoint)) ? endpoint : name
  }

  find(token: string): Invocation | undefined {
    return this.#running.get(token)
  }

  isDead(token: string): boolean {
    return this.#dead.has(token) || this.#running.get(token)?.life.signal.aborted === true
  }

  faultStruck(invocation: Invocation): void {
    this.#costOf(invocation.endpoint).faults += 1
  }

  scanned(scan: Scan, examined: number): void {
    const key = [scan.endpoint, scan.action, scan.collection, scan.query].join('\n')
    const known = this.#scans.get(key) ?? { ...scan, times: 0, examined: 0 }
    known.times += 1
    known.examined = Math.max(known.examined, examined)
    this.#scans.set(key, known)
  }

  stats(): Stats {
    return { endpoints: Object.fromEntries(this.#costs), scans: [...this.#scans.values()] }
  }

  forgetStats(): void {
    this.#costs.clear()
    this.#scans.clear()
  }

  /** Nothing that is under way takes effect any more. */
  cutOff(): void {
    for (const { life } of this.#running.values()) life.abort()
  }

  forgetFaults(): void {
    this.#faults.length = 0
  }

  #costOf(endpoint: string): Cost {
    const cost = this.#costs.get(endpoint) ?? noCost()
    this.#costs.set(endpoint, cost)
    return cost
  }
}
