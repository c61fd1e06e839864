/** One index: the keys of all documents of a collection in order, in a tree that is copied when it is written. */
import BTree from 'sorted-btree'
import { fieldsOf, keysOf, valuesAt } from './entries'
import { compareKeys, isEntryOf, tail } from './keys'
import type { Field, Keys } from './entries'
import type { Doc, IndexSpec } from './types'

/** Both ends belong to the range. */
export type Range = { readonly low: string; readonly high: string }

export type Entry = readonly [key: string, seq: number]

const NODE_SIZE = 64

export class Index {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly Field[]

  private constructor(private readonly spec: IndexSpec, private readonly tree: BTree<string, number>, private arrays: number) {
    this.name = spec.name
    this.unique = spec.unique === true
    this.fields = fieldsOf(spec.keys)
  }

  static empty(spec: IndexSpec): Index {
    return new Index(spec, new BTree<string, number>(undefined, compareKeys, NODE_SIZE), 0)
  }

  /** Costs the same for any size: nodes are shared until one side writes. */
  clone(): Index {
    return new Index(this.spec, this.tree.clone(), this.arrays)
  }

  /** Whether any document has an array under these fields, and so several keys. */
  get multikey(): boolean {
    return this.arrays > 0
  }

  keysOf(document: Doc): Keys {
    return keysOf(document, this.fields)
  }

  /** For people: the fields of this index and what stands under them, as MongoDB writes it. */
  keyTextOf(document: Doc): string {
    const pairs = this.fields.map(({ path, parts }) => `${path}: ${JSON.stringify(valuesAt(document, parts).found[0] ?? null)}`)
    return `{ ${pairs.join(', ')} }`
  }

  add(seq: number, { keys, many }: Keys): void {
    for (const key of keys) this.tree.set(key + tail(seq), seq)
    if (many) this.arrays++
  }

  delete(seq: number, { keys, many }: Keys): void {
    for (const key of keys) this.tree.delete(key + tail(seq))
    if (many) this.arrays--
  }

  /** The first document under exactly this key. */
  ownerOf(key: string): number | undefined {
    const next = this.tree.nextHigherPair(key)
    return next && isEntryOf(next[0], key) ? next[1] : undefined
  }

  *scan({ low, high }: Range, backwards: boolean): Generator<Entry> {
    if (backwards) {
      for (const entry of this.tree.entriesReversed(high)) {
        if (entry[0] < low) return
        yield entry
      }
    } else {
      for (const entry of this.tree.entries(low)) {
        if (entry[0] > high) return
        yield entry
      }
    }
  }
}
