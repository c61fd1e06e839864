/** The SDK, initialised once for the environment that the function runs in, with the types it really has: its own declare callbacks and miss options. */
import cloudSdk from 'wx-server-sdk'

type Query = {
  limit(count: number): Query
  field(fields: Readonly<Record<string, true>>): Query
  orderBy(path: string, order: 'asc' | 'desc'): Query
  get(): Promise<{ readonly data: unknown[] }>
  update(change: { readonly data: object }): Promise<{ readonly stats: { readonly updated: number } }>
}
type Document = {
  get(): Promise<{ readonly data: unknown }>
  update(change: { readonly data: object }): Promise<unknown>
  remove(): Promise<unknown>
}
type Collection = { doc(id: string): Document; where(query: object): Query; add(document: { readonly data: object }): Promise<unknown> }
/** `where` is left out: inside a transaction its updates act outside of it without a word. */
type SdkTransaction = { collection(name: string): Pick<Collection, 'doc' | 'add'>; commit(): Promise<unknown>; rollback(): Promise<unknown> }
type Command = Readonly<
  Record<'eq' | 'lte' | 'neq' | 'gte' | 'gt' | 'lt' | 'exists' | 'set' | 'inc' | 'pull', (value: unknown) => unknown> &
    Record<'in', (values: readonly unknown[]) => unknown> &
    Record<'push', (values: readonly unknown[] | { readonly each: readonly unknown[]; readonly sort?: 1; readonly slice?: number }) => unknown> &
    Record<'and' | 'or', (parts: readonly unknown[]) => object> &
    Record<'remove' | 'shift', () => unknown>
>
type Database = { readonly command: Command; collection(name: string): Collection; startTransaction(): Promise<SdkTransaction> }

type Sdk = {
  readonly DYNAMIC_CURRENT_ENV: symbol
  init(options: { readonly env: symbol }): void
  database(options: { readonly throwOnNotFound: boolean }): Database
  getWXContext(): { readonly OPENID?: unknown }
  getTempFileURL(files: { readonly fileList: readonly { readonly fileID: string; readonly maxAge: number }[] }): Promise<{ readonly fileList: readonly { readonly fileID: string; readonly status: number; readonly tempFileURL: string }[] }>
  downloadFile(file: { readonly fileID: string }): Promise<{ readonly fileContent: Buffer }>
  uploadFile(file: { readonly cloudPath: string; readonly fileContent: Buffer }): Promise<{ readonly fileID: string }>
  deleteFile(files: { readonly fileList: readonly string[] }): Promise<{ readonly fileList: readonly { readonly fileID: string; readonly status: number }[] }>
  readonly openapi: {
    readonly security: { msgSecCheck(words: object): Promise<{ readonly result: { readonly suggest: string } }> }
    readonly subscribeMessage: { send(message: object): Promise<unknown> }
    readonly wxacode: { getUnlimited(options: object): Promise<{ readonly buffer: Buffer; readonly contentType: string }> }
    readonly phonenumber: { getPhoneNumber(options: { readonly code: string }): Promise<{ readonly phoneInfo: { readonly purePhoneNumber: string } }> }
  }
}

export const cloud = cloudSdk as unknown as Sdk
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

export const database = cloud.database({ throwOnNotFound: false })
export type { SdkTransaction }
