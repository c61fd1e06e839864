/** What every part of the server does with requests and responses. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What an answer says, and how that is to be read. */
export type Answered = { readonly type: string; readonly bytes: Buffer | string }

/** The whole body, or null when it is longer than the limit; a body too long is read to its end, so that the answer arrives. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
  }
  return length > limit ? null : Buffer.concat(chunks)
}

export function answerBytes(response: ServerResponse, status: number, type: string, bytes: Buffer | string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(bytes) })
  response.end(bytes)
}

export const JSON_TYPE = 'application/json; charset=utf-8'

export const answerJson = (response: ServerResponse, value: unknown, status = 200) => answerBytes(response, status, JSON_TYPE, JSON.stringify(value))

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object that the body says, or null. */
export function objectIn(body: Buffer | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = body && JSON.parse(body.toString('utf8'))
    return isObject(value) ? value : null
  } catch {
    // unreadable is the same as nothing
    return null
  }
}

const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/

/** The address that was asked for, or null when it is none. */
export function urlOf(request: IncomingMessage): URL | null {
  const path = request.url ?? '/'
  // two slashes would name another host
  return path.startsWith('/') && !path.startsWith('//') && URL.canParse(path, 'http://local') ? new URL(path, 'http://local') : null
}

/** The text without its escapes, or null when one is broken off. */
export function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Whether a value nests deeper than that; without recursion, because the value may be hostile. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** The path of the longest text in an input that is too long: the field to name. */
export function longestText(input: unknown): string {
  let longest = { path: 'input', length: 0 }
  const look = (value: unknown, path: string) => {
    if (typeof value === 'string' && value.length > longest.length) longest = { path, length: value.length }
    if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) look(part, path === '' ? key : `${path}.${key}`)
  }
  look(input, '')
  return longest.path || 'input'
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Pages served from this machine may call; a page from elsewhere that the browser happens to show may not, nor one whose name was made to point here. */
export function welcome(request: IncomingMessage, response: ServerResponse): boolean {
  const { origin, host } = request.headers
  if (host !== undefined && !LOCAL_HOST.test(host)) return false
  if (origin === undefined) return true
  if (!LOCAL.test(origin)) return false
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-headers', 'content-type, x-wx-openid')
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, OPTIONS')
  response.setHeader('vary', 'origin')
  return true
}
