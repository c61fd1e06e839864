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

  private constructor(private readonly spec: IndexSpec, private readonly tree: BTree<string, number>, private readonly arrays: Map<number, number>) {
    this.name = spec.name
    this.unique = spec.unique === true
    this.fields = fieldsOf(spec.keys)
  }

  static empty(spec: IndexSpec): Index {
    return new Index(spec, new BTree<string, number>(undefined, compareKeys, NODE_SIZE), new Map())
  }

  /** Costs the same for any size: nodes are shared until one side writes. */
  clone(): Index {
    return new Index(this.spec, this.tree.clone(), new Map(this.arrays))
  }

  /** Whether any document has an array under these fields, and so several keys. */
  get multikey(): boolean {
    return this.arrays.size > 0
  }

  /** The last of the fields under which any document has an array; -1 when none has. */
  get lastArray(): number {
    return Math.max(-1, ...this.arrays.keys())
  }

  keysOf(document: Doc): Keys {
    return keysOf(document, this.fields)
  }

  /** For people: the fields of this index and what stands under them, as MongoDB writes it. */
  keyTextOf(document: Doc): string {
    const pairs = this.fields.map(({ path, parts }) => `${path}: ${JSON.stringify(valuesAt(document, parts).found[0] ?? null)}`)
    return `{ ${pairs.join(', ')} }`
  }

  add(seq: number, { keys, array }: Keys): void {
    for (const key of keys) this.tree.set(key + tail(seq), seq)
    this.countArray(array, 1)
  }

  delete(seq: number, { keys, array }: Keys): void {
    for (const key of keys) this.tree.delete(key + tail(seq))
    this.countArray(array, -1)
  }

  private countArray(field: number, change: 1 | -1): void {
    if (field < 0) return
    const documents = (this.arrays.get(field) ?? 0) + change
    if (documents > 0) this.arrays.set(field, documents)
    else this.arrays.delete(field)
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
