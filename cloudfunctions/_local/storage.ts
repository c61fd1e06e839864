/** Files in the cloud: bytes on disk, reached only through signed addresses that end. */
import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FROM_PHONES } from '@kernel/uploads'
import { invalidParam } from './cloudError'
import type { Clock } from './clock'
import { ENV_ID } from './environment'
import type { Params } from './wire'

const PREFIX = `cloud://${ENV_ID}.6c6f-${ENV_ID}-1300000000/`
const MOST_FILES = 50
const LONGEST_PATH = 850
const MOST_BYTES = 50 * 1024 * 1024

// an upload starts at once; an address to read lives as long as the caller asked, an hour if nothing was said
const UPLOAD_SECONDS = 600
const READ_SECONDS = 3600

export type Right = 'put' | 'get'

export class Storage {
  constructor(readonly folder: string, readonly secret: string, readonly clock: Clock, readonly base: string) {
    mkdirSync(folder, { recursive: true })
  }

  readonly actions: ReadonlyMap<string, (params: Params) => unknown> = new Map<string, (params: Params) => unknown>([
    ['storage.getUploadMetadata', (params) => this.#invite(params.text('path'))],
    ['storage.batchGetDownloadUrl', (params) => ({ download_list: atMost(params.list('file_list'), 'file_list').map((file) => this.#offer(file)) })],
    ['storage.batchDeleteFile', (params) => ({ delete_list: atMost(params.list('fileid_list'), 'fileid_list').map((id) => this.#delete(String(id))) })],
    ['storage.getFileAuthority', (params) => params.list('fileList').map((file) => ({ path: (file as { path?: unknown }).path, cosFileId: 'local', read: true }))]
  ])

  /** Not encoded unless asked: the SDK encodes an address to read by itself. */
  address(path: string, right: Right, seconds: number, say = (text: string) => text): string {
    const until = Math.ceil(this.clock.now() / 1000) + seconds
    return `${this.base}/files/${say(path)}?sign=${this.#sign(path, right, until)}&t=${until}`
  }

  /** May the bearer of this address do that, now? */
  admits(path: string, right: Right, query: URLSearchParams): boolean {
    const until = Number(query.get('t'))
    const given = Buffer.from(query.get('sign') ?? '')
    const expected = Buffer.from(this.#sign(path, right, until))
    return given.length === expected.length && timingSafeEqual(given, expected) && this.clock.now() <= until * 1000
  }

  write(path: string, bytes: Buffer): void {
    if (bytes.length > MOST_BYTES) throw invalidParam('the file is too large')
    const draft = join(this.folder, `${randomUUID()}.part`)
    writeFileSync(draft, bytes)
    // whoever reads sees the old file or the new one, never half of it
    renameSync(draft, this.#file(path))
  }

  /** What a phone may do under the rule that deployment gives the storage: write below one folder, and over nobody else's file. The name of the file, or null where the rule says no. */
  takeFrom(openid: string, path: string, bytes: Buffer): string | null {
    const owner = `${this.#file(path)}.owner`
    const isTaken = this.read(path) !== null && !(existsSync(owner) && readFileSync(owner, 'utf8') === openid)
    if (!path.startsWith(`${FROM_PHONES}/`) || !isAcceptable(path) || isTaken) return null
    this.write(path, bytes)
    writeFileSync(owner, openid)
    return PREFIX + path
  }

  read(path: string): Buffer | null {
    const file = this.#file(path)
    return existsSync(file) ? readFileSync(file) : null
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
    mkdirSync(this.folder, { recursive: true })
  }

  #invite(path: string) {
    if (!isAcceptable(path)) throw invalidParam('cloudPath is not acceptable')
    return { url: this.address(path, 'put', UPLOAD_SECONDS, encoded), token: 'local', authorization: 'local', fileId: PREFIX + path, cosFileId: nameOf(path) }
  }

  #offer(file: unknown) {
    const { fileid, max_age: maxAge } = file as { fileid?: unknown; max_age?: unknown }
    const path = pathOf(String(fileid))
    if (path === null || !existsSync(this.#file(path))) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, maxAge, tempFileURL: '' }
    const seconds = typeof maxAge === 'number' && maxAge > 0 ? maxAge : READ_SECONDS
    return { code: 'SUCCESS', fileID: fileid, maxAge: seconds, tempFileURL: this.address(path, 'get', seconds) }
  }

  #delete(id: string) {
    const path = pathOf(id)
    if (path === null || !existsSync(this.#file(path))) return { code: 'STORAGE_FILE_NONEXIST', fileID: id }
    rmSync(this.#file(path))
    rmSync(`${this.#file(path)}.owner`, { force: true })
    return { code: 'SUCCESS', fileID: id }
  }

  #sign(path: string, right: Right, until: number): string {
    return createHmac('sha256', this.secret).update(`${right}\0${until}\0${path}`).digest('hex')
  }

  // a path may hold any sign and be longer than a file name
  #file(path: string): string {
    return join(this.folder, nameOf(path))
  }
}

const isAcceptable = (path: string) => !path.startsWith('/') && !path.split('/').includes('..') && path.length <= LONGEST_PATH

const nameOf = (path: string) => createHash('sha256').update(path).digest('hex')

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')

const pathOf = (id: string) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null)

function atMost(files: readonly unknown[], name: string): readonly unknown[] {
  if (files.length > MOST_FILES) throw invalidParam(`${name} must contain at most ${MOST_FILES} items`)
  return files
}
