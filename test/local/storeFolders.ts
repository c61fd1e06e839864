/** Stores in folders of their own, closed and removed after each test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Store } from '@local/store/store'
import type { StoreOptions } from '@local/store/store'

export type Opened = { readonly dir: string; readonly store: Store; restart(): Promise<Store> }

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'store-'))

/** How a test file opens stores. */
export const storesOfThisFile = () => {
  const folders = new Map<string, Store | null>()

  const open = async (dir: string, options: StoreOptions): Promise<Store> => {
    folders.set(dir, folders.get(dir) ?? null)
    const store = await Store.open(dir, options)
    folders.set(dir, store)
    return store
  }

  afterEach(async () => {
    for (const [dir, store] of folders) {
      await store?.close()
      rmSync(dir, { recursive: true, force: true })
    }
    folders.clear()
  })

  return async (options: StoreOptions, dir = aFolder()): Promise<Opened> => {
    const store = await open(dir, options)
    return {
      dir,
      store,
      restart: async () => {
        await folders.get(dir)?.close()
        return open(dir, options)
      }
    }
  }
}

/** What a promise was refused with. */
export const refusal = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'not refused', (reason: unknown) => reason)
