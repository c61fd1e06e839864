/** One collection as it is at one moment: documents by their order of insertion, and the indexes that lead to them. */
import BTree from 'sorted-btree'
import { duplicateKey } from './errors'
import { fieldsOf, sortKeyOf, valuesAt } from './entries'
import { Index } from './indexes'
import { compareKeys } from './keys'
import { filterOf } from './mingo'
import { choosePlan } from './plan'
import { seqsOf } from './scan'
import type { Keys } from './entries'
import type { Plan } from './plan'
import type { Cost, Doc, IndexSpec, Query, Sort } from './types'

export type Hit = { readonly seq: number; readonly document: Doc }

export type Search = Cost & { readonly hits: readonly Hit[] }

export type Window = { readonly sort?: Sort | undefined; readonly skip?: number | undefined; readonly limit?: number | undefined }

/** A unique key that a document holds. Its `_id` is one of them. */
export type Claim = { readonly index: string; readonly key: string }

/** 'whole' leaves out keys with a part that is missing or null. */
export type UniqueKeys = 'all' | 'whole' | 'none'

type KeyChange = { readonly index: Index; readonly gone: Keys | null; readonly come: Keys | null }

const idIndex: IndexSpec = { name: '_id_', keys: [['_id', 1]], unique: true }

const sameKeys = (one: Keys, other: Keys): boolean =>
  one.array === other.array && one.keys.length === other.keys.length && one.keys.every((key, at) => key === other.keys[at])

export class Collection {
  private constructor(readonly name: string, private readonly documents: BTree<number, Doc>, private readonly indexes: readonly Index[]) {}

  static empty(name: string, specs: readonly IndexSpec[]): Collection {
    return new Collection(name, new BTree<number, Doc>(undefined, (one, other) => one - other), [idIndex, ...specs].map(Index.empty))
  }

  clone(): Collection {
    return new Collection(this.name, this.documents.clone(), this.indexes.map(index => index.clone()))
  }

  get size(): number {
    return this.documents.size
  }

  hits(): Iterable<readonly [seq: number, document: Doc]> {
    return this.documents.entries()
  }

  claimsOf(document: Doc): readonly Claim[] {
    return this.indexes.filter(index => index.unique).flatMap(index => index.keysOf(document).keys.map(key => ({ index: index.name, key })))
  }

  /** Documents are never changed, so the same object means that nothing has happened to it. */
  holderOf({ index: name, key }: Claim): Doc | undefined {
    const seq = this.indexes.find(index => index.name === name)?.ownerOf(key)
    return seq === undefined ? undefined : this.documents.get(seq)
  }

  /** The one way in; null takes the document out. Refuses before it changes anything. */
  put(seq: number, next: Doc | null, unique: UniqueKeys): void {
    const changes = this.keyChanges(this.documents.get(seq), next)
    if (next && unique !== 'none') this.refuseDuplicates(seq, next, changes, unique)
    for (const { index, gone, come } of changes) {
      if (gone) index.delete(seq, gone)
      if (come) index.add(seq, come)
    }
    if (next) this.documents.set(seq, next)
    else this.documents.delete(seq)
  }

  private keyChanges(before: Doc | undefined, next: Doc | null): readonly KeyChange[] {
    const changes: KeyChange[] = []
    for (const index of this.indexes) {
      const gone = before ? index.keysOf(before) : null
      const come = next ? index.keysOf(next) : null
      // most updates touch no indexed field
      if (!gone || !come || !sameKeys(gone, come)) changes.push({ index, gone, come })
    }
    return changes
  }

  private refuseDuplicates(seq: number, next: Doc, changes: readonly KeyChange[], unique: UniqueKeys): void {
    for (const { index, come } of changes) {
      if (!index.unique || !come) continue
      if (unique === 'whole' && isPartly(next, index)) continue
      for (const key of come.keys) {
        const owner = index.ownerOf(key)
        if (owner !== undefined && owner !== seq) throw duplicateKey(this.name, index.name, index.keyTextOf(next))
      }
    }
  }

  /** Without a sort the hits come in the order of insertion. */
  search(query: Query, { sort, skip = 0, limit = Infinity }: Window, planned: boolean): Search {
    const wanted = sort && Object.keys(sort).length > 0 ? sort : undefined
    const accepts = filterOf(query)
    const plan = planned ? choosePlan(this.indexes, query, wanted) : null
    const ordered = plan ? plan.order !== null : !wanted
    const enough = ordered ? skip + limit : Infinity
    const hits: Hit[] = []
    let examined = 0
    if (limit > 0) {
      for (const [seq, document] of plan ? this.planned(plan) : this.hits()) {
        examined++
        if (accepts(document)) hits.push({ seq, document })
        if (hits.length >= enough) break
      }
    }
    const sorted = ordered ? hits : sortHits(hits, wanted)
    return { hits: sorted.slice(skip, skip + limit), examined, index: plan && (plan.narrow || isEmpty(query)) ? plan.index.name : null }
  }

  private *planned(plan: Plan): Generator<readonly [seq: number, document: Doc]> {
    for (const seq of seqsOf(plan)) {
      const document = this.documents.get(seq)
      if (document) yield [seq, document]
    }
  }
}

const isPartly = (document: Doc, index: Index): boolean => index.fields.some(({ parts }) => (valuesAt(document, parts).found[0] ?? null) === null)

const isEmpty = (query: Query): boolean => Object.keys(query).length === 0

const sortHits = (hits: readonly Hit[], sort: Sort | undefined): readonly Hit[] => {
  if (!sort) return hits.toSorted((one, other) => one.seq - other.seq)
  const fields = fieldsOf(Object.entries(sort))
  const keyed = hits.map(hit => ({ hit, key: sortKeyOf(hit.document, fields) }))
  return keyed.sort((one, other) => compareKeys(one.key, other.key) || one.hit.seq - other.hit.seq).map(({ hit }) => hit)
}
