/** The mistakes that the local cloud makes on purpose, in what it is asked and in what it answers, while a guard is taken away. */
import { randomUUID } from 'node:crypto'
import type { Broken, Guard } from './guards'

type Json = Readonly<Record<string, unknown>>

type Mistake = { readonly guard: Guard; readonly action: string; readonly hear?: (request: Json) => Json; readonly say?: (reply: Json, request: Json) => Json }

type Stage = { readonly stageKey: string; readonly stageValue: string }

const stagesOf = (request: Json) => request.stages as readonly Stage[]
const dataOf = (reply: Json) => (reply.data ?? {}) as Json
const withData = (reply: Json, data: Json): Json => ({ ...reply, data: { ...dataOf(reply), ...data } })
const listOf = (reply: Json) => dataOf(reply).list as readonly string[]

/** Inserted documents with a field more, unless they have it. */
const inserting = (field: (request: Json) => Json) => (request: Json): Json => ({
  ...request,
  data: (request.data as readonly string[]).map((text) => JSON.stringify({ ...field(request), ...(JSON.parse(text) as Json) }))
})

/** The change itself in place of the document it was to be merged into. */
const replacing = (request: Json): Json => {
  const { $set } = JSON.parse(String(request.data)) as Json
  return $set ? { ...request, merge: false, data: JSON.stringify($set) } : request
}

const encoded = (file: Json): Json => ({ ...file, tempFileURL: encodeURI(String(file.tempFileURL)) })

const mistakes: readonly Mistake[] = [
  { guard: 'findDefault', action: 'database.getDocument', hear: (request) => ({ ...request, limit: 1000 }) },
  { guard: 'findMost', action: 'database.getDocument', hear: (request) => ({ ...request, limit: Math.min(Number(request.limit), 100) }) },
  { guard: 'skip', action: 'database.getDocument', hear: (request) => ({ ...request, offset: 0 }) },
  { guard: 'order', action: 'database.getDocument', say: (reply, request) => (request.order ? reply : withData(reply, { list: listOf(reply).toReversed() })) },
  { guard: 'order', action: 'database.aggregateDocuments', say: (reply) => withData(reply, { list: listOf(reply).toReversed() }) },
  { guard: 'dates', action: 'database.getDocument', say: (reply) => withData(reply, { list: listOf(reply).map((text) => text.replace(/\{"\$date":\{"\$numberLong":("\d+")\}\}/g, '$1')) }) },
  { guard: 'aggregateDefault', action: 'database.aggregateDocuments', hear: (request) => ({ ...request, stages: [...stagesOf(request), { stageKey: '$limit', stageValue: '10000' }] }) },
  { guard: 'aggregateMost', action: 'database.aggregateDocuments', hear: (request) => ({ ...request, stages: [...stagesOf(request), { stageKey: '$limit', stageValue: '1000' }] }) },
  { guard: 'count', action: 'database.calculateDocument', say: (reply) => withData(reply, { total: 0 }) },
  { guard: 'multi', action: 'database.modifyDocument', hear: (request) => ({ ...request, multi: false }) },
  { guard: 'multi', action: 'database.removeDocument', hear: (request) => ({ ...request, multi: false }) },
  { guard: 'merge', action: 'database.modifyDocument', hear: replacing },
  { guard: 'upsert', action: 'database.modifyDocument', hear: (request) => ({ ...request, upsert: true }) },
  { guard: 'updated', action: 'database.modifyDocument', say: (reply) => withData(reply, { updated: Math.max(1, Number(dataOf(reply).updated)) }) },
  { guard: 'setCounts', action: 'database.modifyDocument', say: (reply, request) => (request.merge ? reply : withData(reply, { updated: 0 })) },
  { guard: 'newIds', action: 'database.insertDocument', hear: inserting(() => ({ _id: randomUUID() })) },
  { guard: 'openid', action: 'database.insertDocument', hear: inserting(() => ({ _openid: 'somebody' })) },
  { guard: 'commit', action: 'database.commitTransaction', hear: (request) => ({ ...request, action: 'database.abortTransaction' }) },
  { guard: 'rollback', action: 'database.abortTransaction', hear: (request) => ({ ...request, action: 'database.commitTransaction' }) },
  { guard: 'tempUrl', action: 'storage.batchGetDownloadUrl', say: (reply) => withData(reply, { download_list: (dataOf(reply).download_list as readonly Json[]).map(encoded) }) }
]

const madeWith = (broken: Broken, { action }: Json): readonly Mistake[] => (broken.size === 0 ? [] : mistakes.filter((mistake) => broken.has(mistake.guard) && mistake.action === action))

/** The request as it is misheard. */
export const heard = (broken: Broken, request: Json): Json => madeWith(broken, request).reduce((misheard, { hear }) => hear?.(misheard) ?? misheard, request)

/** The reply as it is misspoken. */
export const said = (broken: Broken, reply: Json, request: Json): Json => madeWith(broken, request).reduce((misspoken, { say }) => say?.(misspoken, request) ?? misspoken, reply)
