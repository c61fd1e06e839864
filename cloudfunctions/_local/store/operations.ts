/** What the database is asked to do to documents, said once for transactions and for everything else. */
import { randomBytes } from 'node:crypto'
import { equalitiesOf } from './bounds'
import { requestFailed } from './errors'
import { sameValue } from './keys'
import { update, updateOfNothing } from './update'
import { isId, storableDocument } from './values'
import type { Change, Doc, Id, Modified, ModifiedOne, ModifyOptions, Query, Removed } from './types'
import type { Draft } from './values'
import type { Writer } from './writer'

// as CloudBase makes them: 32 hexadecimal characters
const newId = (): string => randomBytes(16).toString('hex')

const withId = ({ _id: id = newId(), ...fields }: Draft): Doc => {
  if (!isId(id)) throw requestFailed('An _id must be a string, a number or an ObjectId.')
  return { _id: id, ...fields }
}

const insertOne = (writer: Writer, name: string, draft: Draft): Id => {
  const document = withId(draft)
  writer.put(name, writer.nextSeq(), { before: null, after: document })
  return document._id
}

export const insert = (writer: Writer, name: string, documents: readonly unknown[]): readonly Id[] =>
  documents.map(document => insertOne(writer, name, storableDocument(document)))

const replacementOf = (before: Doc, change: Change): Doc => {
  const { _id: id = before._id, ...fields } = storableDocument(change)
  if (!sameValue(id, before._id)) throw requestFailed("After applying the update, the (immutable) field '_id' was found to have been altered.")
  return { _id: before._id, ...fields }
}

const updatedOf = (before: Doc, change: Change): Doc | null => {
  const { draft, changed } = update(before, change)
  return changed ? { ...draft, _id: before._id } : null
}

const insertMissing = (writer: Writer, name: string, query: Query, change: Change, merge: boolean): Id => {
  const fixed = Object.fromEntries(equalitiesOf(query))
  const draft = merge ? updateOfNothing(fixed, change) : { ...('_id' in fixed ? { _id: fixed._id } : {}), ...change }
  return insertOne(writer, name, storableDocument(draft))
}

export const modify = (writer: Writer, name: string, query: Query, change: Change, { multi = false, merge = true, upsert = false }: ModifyOptions): Modified => {
  const { hits, ...cost } = writer.view.search(name, query, multi ? {} : { limit: 1 })
  let updated = 0
  for (const { seq, document: before } of hits) {
    const after = merge ? updatedOf(before, change) : replacementOf(before, change)
    if (!after) continue
    writer.put(name, seq, { before, after })
    updated++
  }
  if (hits.length > 0 || !upsert) return { updated, ...cost }
  return { updated: 0, upsertId: insertMissing(writer, name, query, change, merge), ...cost }
}

export const modifyAndReturn = (writer: Writer, name: string, query: Query, change: Change): ModifiedOne => {
  const { hits: [hit], ...cost } = writer.view.search(name, query, { limit: 1 })
  if (!hit) return { updated: 0, document: null, ...cost }
  const after = updatedOf(hit.document, change)
  if (after) writer.put(name, hit.seq, { before: hit.document, after })
  return { updated: 1, document: after ?? hit.document, ...cost }
}

export const remove = (writer: Writer, name: string, query: Query, { multi }: { readonly multi: boolean }): Removed => {
  const { hits, ...cost } = writer.view.search(name, query, multi ? {} : { limit: 1 })
  for (const { seq, document: before } of hits) writer.put(name, seq, { before, after: null })
  return { deleted: hits.length, ...cost }
}
