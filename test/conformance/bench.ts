/** Where the rules are examined: on a local cloud of one's own, or in a CloudBase environment that was named. */
import { startCloud, type Cloud } from '../cloud'
import { sdkOn, type Database, type Sdk } from '../local/sdk'

export type Bench = {
  readonly sdk: Sdk
  readonly database: Database
  /** How long a transaction may take. */
  readonly transactionMs: number
  /** The name of a new collection. */
  collection(): Promise<string>
  /** The name of the collection with a unique index on `owner` and one on `place` and `at`, emptied. */
  shelves(): Promise<string>
  /** Takes away what was made. */
  clear(): Promise<void>
}

/** A bench with functions, and with a cloud that can be broken. */
export type Desk = Bench & {
  readonly cloud: Cloud
  /** What a function of the tests answered. */
  ask<Answer>(task: string, input?: unknown, openid?: string): Promise<Answer>
}

export const PREFIX = 'conformance_'
export const SHELVES = `${PREFIX}shelves`

// long enough for every other transaction here, short enough to be waited for
const TRANSACTION_MS = 3000

export async function aDesk(): Promise<Desk> {
  const cloud = await startCloud({ functions: 'test/local/functions', collections: 'test/conformance/collections.json', transactionMs: TRANSACTION_MS })
  const sdk = sdkOn(cloud)
  const database = sdk.database({ throwOnNotFound: false })
  for (const name of ['desk', 'books']) await database.createCollection(name)
  let made = 0
  return {
    cloud,
    sdk,
    database,
    transactionMs: TRANSACTION_MS,
    async collection() {
      const name = `${PREFIX}${(made += 1)}`
      await database.createCollection(name)
      return name
    },
    async shelves() {
      await emptied(database, SHELVES)
      return SHELVES
    },
    async ask<Answer>(task: string, input: unknown = {}, openid = 'o-lin') {
      const reply = await cloud.call(openid, `desk.${task}`, input)
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      return reply.data as Answer
    },
    clear: () => cloud.stop()
  }
}

export const emptied = (database: Database, name: string) => database.collection(name).where({ _id: database.command.exists(true) }).remove()

/** The answer, or what was thrown in its place: a claim about it then fails as a claim, and not as an accident. */
export const endingOf = (work: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> =>
  work.then(
    (answer) => ({ answer }),
    (error: { errCode?: number; code?: string; message?: string; errMsg?: string }) => ({ errCode: error.errCode, code: error.code, text: `${error.message ?? ''} ${error.errMsg ?? ''}` })
  )

/** In one call, and in their order. */
export async function put(database: Database, name: string, ...documents: readonly object[]): Promise<void> {
  if (documents.length > 0) await database.collection(name).add({ data: documents })
}

export const documentsIn = async (database: Database, name: string) => (await database.collection(name).limit(1000).get()).data
export const idsIn = async (database: Database, name: string) => (await documentsIn(database, name)).map(({ _id }) => _id)
export const documentOf = async (database: Pick<Database, 'collection'>, name: string, id: string) => (await database.collection(name).doc(id).get<Readonly<Record<string, unknown>>>()).data
