/** The time of the local cloud: real time, moved by what a test or a demo asked for. */

export class Clock {
  #ahead = 0

  now(): number {
    return Date.now() + this.#ahead
  }

  /** From here the clock runs on at its usual pace; null is real time again. */
  moveTo(instant: number | null): void {
    this.#ahead = instant === null ? 0 : instant - Date.now()
  }
}

/** What a function's bundle gets as its `Date`. Its dates are ordinary ones, so `instanceof` and the SDK see no difference. */
export const dateOn = (clock: Clock): DateConstructor =>
  new Proxy(Date, {
    apply: () => new Date(clock.now()).toString(),
    construct: (target, args: unknown[]) => Reflect.construct(target, args.length > 0 ? args : [clock.now()]),
    get: (target, key) => (key === 'now' ? () => clock.now() : Reflect.get(target, key))
  })
