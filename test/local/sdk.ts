/** The real SDK in the test's own process, pointed at a local cloud by the environment alone, and typed as it behaves. */
import sdk from 'wx-server-sdk'
import { cloudEnvironment, type Environment } from '@local/environment'
import { unsigned } from '@local/shortWay'
import type { Cloud } from '../cloud'

// the declarations that the SDK brings along leave out options, answers and most of the open API
type Document = { readonly _id: string } & Readonly<Record<string, unknown>>
type Updated = { readonly stats: { readonly updated: number; readonly created?: number } }

export type Query = {
  where(query: object): Query
  orderBy(path: string, order: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(fields: object): Query
  get<D = Document>(): Promise<{ readonly data: readonly D[] }>
  count(): Promise<{ readonly total: number }>
  update(change: { readonly data: object }): Promise<Updated>
  remove(): Promise<{ readonly stats: { readonly removed: number } }>
}

export type One = {
  get<D = Document>(): Promise<{ readonly data: D | null }>
  set(change: { readonly data: object }): Promise<Updated>
  update(change: { readonly data: object }): Promise<Updated>
  remove(): Promise<unknown>
}

type Stages = { match(query: object): Stages; limit(count: number): Stages; end(): Promise<{ readonly list: readonly Document[] }> }

export type Collection = Query & {
  /** A list is inserted in one call. */
  add(document: { readonly data: object }): Promise<{ readonly _id: string }>
  doc(id: string): One
  aggregate(): Stages
}

export type Transaction = { collection(name: string): Collection; commit(): Promise<void>; rollback(): Promise<void> }

export type Database = {
  readonly command: ReturnType<typeof sdk.database>['command']
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  runTransaction<Result>(work: (within: Transaction) => Promise<Result>): Promise<Result>
  startTransaction(): Promise<Transaction>
  serverDate(shift?: { readonly offset: number }): unknown
  RegExp(expression: { readonly regexp: string; readonly options?: string }): unknown
}

type File = { readonly status: number; readonly tempFileURL: string }

export type Sdk = {
  database(options?: { readonly throwOnNotFound: boolean }): Database
  uploadFile(file: { readonly cloudPath: string; readonly fileContent: Buffer }): Promise<{ readonly fileID: string }>
  downloadFile(file: { readonly fileID: string }): Promise<{ readonly fileContent: Buffer }>
  getTempFileURL(files: { readonly fileList: readonly string[] }): Promise<{ readonly fileList: readonly File[] }>
  deleteFile(files: { readonly fileList: readonly string[] }): Promise<{ readonly fileList: readonly File[] }>
  readonly openapi: Readonly<Record<string, Readonly<Record<string, (data: object) => Promise<Readonly<Record<string, unknown>>>>>>>
}

const adminOf = ({ url }: Pick<Cloud, 'url'>): string => `${url}/admin`

export function sdkOn(cloud: Pick<Cloud, 'url'>, environment: Environment = {}): Sdk {
  Object.assign(process.env, cloudEnvironment(adminOf(cloud)), environment)
  const unmodified = sdk as unknown as Sdk & { init(options: { readonly env: unknown }): void; readonly DYNAMIC_CURRENT_ENV: unknown }
  unmodified.init({ env: unmodified.DYNAMIC_CURRENT_ENV })
  return unmodified
}

/** The database of a local cloud as the kernel uses it: a missing document is null. What is asked of it is not signed, as a function's calls are not there. */
export function databaseOn(cloud: Pick<Cloud, 'url'>): Database {
  unsigned(adminOf(cloud))
  return sdkOn(cloud).database({ throwOnNotFound: false })
}

/** What the SDK threw. */
export async function thrownBy(work: Promise<unknown>): Promise<{ readonly errCode?: number; readonly code?: string; readonly message: string }> {
  return work.then(
    (answer) => {
      throw new Error(`answered ${JSON.stringify(answer)}`)
    },
    (error: { errCode?: number; code?: string; message?: string; errMsg?: string }) => ({ ...error, message: `${error.message ?? ''} ${error.errMsg ?? ''}` })
  )
}
