/** The timers of the realm: what they throw is reported, and it can be asked whether anything is about to happen. */

// a debounce or a render is on its way; a patience of seconds is not
const SOON_MS = 200

export class Timers {
  readonly #soon = new Set<NodeJS.Timeout>()
  readonly #all = new Set<NodeJS.Timeout>()

  constructor(readonly failed: (error: unknown) => void) {}

  get busy(): boolean {
    return this.#soon.size > 0
  }

  /** What the realm gets as its globals. */
  globals() {
    const forget = (timer: NodeJS.Timeout): void => {
      this.#soon.delete(timer)
      this.#all.delete(timer)
    }
    const guarded = (work: (...words: unknown[]) => void, words: readonly unknown[]): void => {
      try {
        work(...words)
      } catch (error) {
        this.failed(error)
      }
    }
    const setOnce = (work: (...words: unknown[]) => void, wait = 0, ...words: unknown[]): NodeJS.Timeout => {
      const timer = setTimeout(() => {
        guarded(work, words)
        forget(timer)
      }, wait)
      this.#all.add(timer)
      if (wait <= SOON_MS) this.#soon.add(timer)
      return timer
    }
    const setAgain = (work: (...words: unknown[]) => void, wait = 0, ...words: unknown[]): NodeJS.Timeout => {
      const timer = setInterval(() => guarded(work, words), wait)
      this.#all.add(timer)
      return timer
    }
    const clear = (timer: NodeJS.Timeout | undefined): void => {
      clearTimeout(timer)
      if (timer) forget(timer)
    }
    return { setTimeout: setOnce, clearTimeout: clear, setInterval: setAgain, clearInterval: clear }
  }

  stop(): void {
    for (const timer of this.#all) clearTimeout(timer)
    this.#all.clear()
    this.#soon.clear()
  }
}
