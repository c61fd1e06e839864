/** A page or a component as WeChat keeps it: data that only `setData` changes, and the methods of its definition. */

export type Definition = { readonly data?: unknown; readonly methods?: Readonly<Record<string, unknown>>; readonly [name: string]: unknown }

export type Data = Record<string, unknown>

// WeChat refuses a larger patch
const LARGEST_PATCH = 1_048_576

/** What crosses from logic to view is text. */
function textOf(patch: Data): string {
  const text = JSON.stringify(patch, (key, value: unknown) => {
    if (typeof value === 'function') throw new Error(`setData of a function at ${key}`)
    return value
  })
  if (text.length > LARGEST_PATCH) throw new Error(`setData of ${text.length} bytes`)
  return text
}

const read = (text: string): Data => JSON.parse(text) as Data

/** A patch as the view gets it: no functions, no undefined, no shared objects. */
export const serialised = (patch: Data): Data => read(textOf(patch))

/** Writes a value at a path such as `root.cn.[0].v`, making what is missing on the way. */
export function writeAt(data: Data, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const last = steps.pop()
  if (last === undefined) throw new Error(`setData at no path: "${path}"`)
  let place = data
  steps.forEach((step, index) => {
    const next = place[step]
    if (typeof next !== 'object' || next === null) place[step] = /^\d+$/.test(steps[index + 1] ?? last) ? [] : {}
    place = place[step] as Data
  })
  place[last] = value
}

/** Who wants to know what happens inside. */
export type Watcher = {
  readonly changed: () => void
  readonly failed: (error: unknown) => void
  /** So many bytes crossed from logic to view. */
  readonly patched: (bytes: number) => void
}

export class Instance {
  readonly data: Data
  alive = true;
  readonly [name: string]: unknown

  constructor(
    definition: Definition,
    readonly watcher: Watcher
  ) {
    this.data = serialised((definition.data ?? {}) as Data)
    const { data, methods, ...own } = definition
    Object.assign(this, own, methods)
  }

  readonly setData = (patch: Data, done?: () => void): void => {
    if (!this.alive) return
    const text = textOf(patch)
    for (const [path, value] of Object.entries(read(text))) writeAt(this.data, path, value)
    this.watcher.patched(Buffer.byteLength(text))
    // the view answers later, never within the call
    if (done) setTimeout(() => done.call(this))
    this.watcher.changed()
  }

  readonly selectComponent = (): null => null

  /** Calls a method of the definition if it has one; WeChat reports what it throws and goes on. */
  call(name: string, ...words: readonly unknown[]): void {
    const method = this[name]
    if (typeof method !== 'function') return
    try {
      method.apply(this, words)
    } catch (error) {
      this.watcher.failed(error)
    }
  }
}
