/** What is on the disk: a record for every document and every created collection, and how many documents there ought to be. */
import { ClassicLevel } from 'classic-level'
import { mkdirSync, realpathSync } from 'node:fs'
import { requestFailed } from './errors'
import { deserialize } from './values'
import type { Doc } from './types'

/** What is to be written: text under a key, or null to take it away. */
export type Ops = ReadonlyMap<string, string | null>

export type Reader = {
  collection(name: string): void
  document(name: string, seq: number, document: Doc): void
  progress(documents: number): void
}

const ROWS_AT_ONCE = 5000
const COUNT_KEY = 'm\0documents'

// fixed width, so the order of the records is the order of insertion
export const documentKey = (name: string, seq: number): string => `d\0${name}\0${seq.toString(16).padStart(12, '0')}`
export const collectionKey = (name: string): string => `c\0${name}`

const parse = (key: string): readonly [name: string, seq: number] => {
  const [, name = '', seq = ''] = key.split('\0')
  return [name, Number.parseInt(seq, 16)]
}

// a second open in one process would fail, and drop LevelDB's lock against other processes
const openFolders = new Set<string>()

const refusalOf = (folder: string, error: unknown): Error => {
  const cause = error instanceof Error ? error.cause : undefined
  const locked = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED'
  return requestFailed(locked ? `Another process has opened the store in ${folder}.` : `The store in ${folder} cannot be opened.`, { cause: error })
}

export class Disk {
  private constructor(private readonly folder: string, private readonly level: ClassicLevel, private readonly sync: boolean) {}

  static async open(dir: string, sync: boolean): Promise<Disk> {
    mkdirSync(dir, { recursive: true })
    const folder = realpathSync(dir)
    if (openFolders.has(folder)) throw requestFailed(`This process has already opened the store in ${folder}.`)
    openFolders.add(folder)
    const level = new ClassicLevel(folder, { valueEncoding: 'utf8' })
    try {
      await level.open()
    } catch (error) {
      openFolders.delete(folder)
      throw refusalOf(folder, error)
    }
    return new Disk(folder, level, sync)
  }

  async load(reader: Reader): Promise<void> {
    for await (const key of this.level.keys({ gte: 'c\0', lt: 'd' })) reader.collection(parse(key)[0])
    const documents = await this.loadDocuments(reader)
    const expected = Number((await this.level.get(COUNT_KEY)) ?? documents)
    // LevelDB opens a damaged log without a word and leaves records out
    if (documents !== expected) throw requestFailed(`The store in ${this.folder} is damaged: ${documents} of ${expected} documents can be read.`)
  }

  /**
   * All or nothing. The caller sees to it that there is never a second write in flight: LevelDB would not keep their order.
   * Without a number of documents the next start takes what it finds.
   */
  async write(ops: Ops, documents: number | null): Promise<void> {
    const counted = new Map(ops).set(COUNT_KEY, documents === null ? null : String(documents))
    const batch = Array.from(counted, ([key, value]) => (value === null ? { type: 'del' as const, key } : { type: 'put' as const, key, value }))
    await this.level.batch(batch, { sync: this.sync })
  }

  async close(): Promise<void> {
    await this.level.close()
    openFolders.delete(this.folder)
  }

  private async loadDocuments(reader: Reader): Promise<number> {
    const rows = this.level.iterator({ gte: 'd\0', lt: 'e', highWaterMarkBytes: 1 << 20 })
    let documents = 0
    for (let some = await rows.nextv(ROWS_AT_ONCE); some.length > 0; some = await rows.nextv(ROWS_AT_ONCE)) {
      for (const [key, text] of some) reader.document(...parse(key), deserialize(text))
      documents += some.length
      reader.progress(documents)
    }
    await rows.close()
    return documents
  }
}
