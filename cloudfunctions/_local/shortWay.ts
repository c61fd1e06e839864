/** The way from the SDK of a function to the cloud on this desk: both live in one process, so what they say to each other need not go over a wire. */
import { AsyncResource } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Answered } from './http'

/** Null breaks the line off. */
type Answering = (type: string, body: Buffer) => Promise<Answered | null>
type Hearing = (response: IncomingMessage) => void

/** As much of a request as the SDK knows of one. */
class ShortRequest extends EventEmitter {
  readonly reusedSocket = false
  readonly socket = { connecting: false }
  readonly #chunks: Buffer[] = []
  #limit: NodeJS.Timeout | undefined
  #over = false

  constructor(readonly answering: Answering, readonly type: string, readonly hearing: Hearing | undefined) {
    super()
  }

  setTimeout(ms: number): this {
    clearTimeout(this.#limit)
    this.#limit = setTimeout(() => this.emit('timeout'), ms).unref()
    return this
  }

  write(chunk: Buffer | string): boolean {
    this.#chunks.push(Buffer.from(chunk))
    return true
  }

  end(chunk?: Buffer | string): this {
    if (chunk !== undefined) this.write(chunk)
    // as on a wire, whatever was asked in the same moment arrives before the first answer comes
    setImmediate(() => void this.answering(this.type, Buffer.concat(this.#chunks)).then((answered) => setImmediate(() => this.#hear(answered))))
    return this
  }

  destroy(error?: Error): this {
    if (this.#over) return this
    this.#over = true
    clearTimeout(this.#limit)
    if (error) this.emit('error', error)
    return this
  }

  abort(): void {
    this.emit('abort')
    this.destroy()
  }

  #hear(answered: Answered | null): void {
    if (this.#over) return
    if (!answered) {
      this.destroy(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
      return
    }
    this.#over = true
    clearTimeout(this.#limit)
    const response = Object.assign(new EventEmitter(), { statusCode: 200, headers: { 'content-type': answered.type }, setEncoding: () => undefined })
    this.hearing?.(response as unknown as IncomingMessage)
    this.emit('response', response)
    response.emit('data', Buffer.from(answered.bytes))
    response.emit('end')
  }
}

type Signature = { sign(options: { readonly url: string; readonly timestamp?: number }): { readonly authorization: string; readonly timestamp: number | undefined } }

const unread = new Set<string>()

/** From now on the SDK signs nothing that it sends to that address: a signature tells a far cloud who asks, here nobody reads it, and it takes a seventh of the time of every call. */
export function unsigned(url: string): void {
  if (unread.size === 0) {
    const signature = createRequire(join(process.cwd(), 'package.json'))('@cloudbase/signature-nodejs') as Signature
    const signed = signature.sign
    signature.sign = (options) => (unread.has(options.url.replace(/\?.*/s, '')) ? { authorization: '', timestamp: options.timestamp } : signed(options))
  }
  unread.add(url)
}

/** From now on this process reaches that address, whatever the query behind it, by the short way, and every other as before. The answers are found outside the context of whoever asks. */
export function shorten(url: string, answering: Answering): void {
  unsigned(url)
  const byWire = http.request
  const outside = AsyncResource.bind(answering)
  const request = (...asked: readonly unknown[]): ClientRequest => {
    const [to, { headers = {} } = {}, hearing] = asked as readonly [string | URL | RequestOptions, RequestOptions?, Hearing?]
    if (typeof to !== 'string' || !to.startsWith(`${url}?`)) return Reflect.apply(byWire, http, asked) as ClientRequest
    const [, type = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
    return new ShortRequest(outside, String(type), hearing) as unknown as ClientRequest
  }
  http.request = request as typeof http.request
}
