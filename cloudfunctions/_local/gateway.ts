/** The HTTP surface of the local cloud: calls of functions, people, messages, controls, files and the H5 build. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admin } from './admin'
import type { ContentCheck } from './contentCheck'
import { Misasked, type Controls } from './controls'
import type { Persona } from './district/people'
import { answerBytes, answerJson, bodyOf, isDeeperThan, isObject, longestText, objectIn, unescaped, urlOf, welcome } from './http'
import type { Invocations } from './invocations'
import type { Messages } from './messages'
import { partsOf } from './multipart'
import { EVENT_LIMIT, type Failure, type Runner } from './runner'
import { serveFile } from './staticFiles'
import type { Storage } from './storage'

export type GatewayParts = {
  readonly runner: Runner
  readonly admin: Admin
  readonly controls: Controls
  readonly storage: Storage
  readonly messages: Messages
  readonly contentCheck: ContentCheck
  readonly invocations: Invocations
  readonly personas: () => readonly Persona[]
  readonly h5: string
}

const UPLOAD_LIMIT = 64 * 1024 * 1024
// what the platform's own gateway reads before the function's limit is asked
const REQUEST_LIMIT = 6 * 1024 * 1024
// what is deeper than this would break those who walk through it
const DEEPEST = 4000

const failureCodes: Readonly<Record<Failure, string>> = {
  unknown_function: 'not_found',
  event_too_large: 'invalid_input',
  result_too_large: 'internal',
  late: 'unavailable',
  crashed: 'unavailable',
  killed: 'unavailable'
}

const openidOf = (request: IncomingMessage) => {
  const openid = request.headers['x-wx-openid']
  return typeof openid === 'string' && openid !== '' ? openid : null
}

export class Gateway {
  constructor(readonly parts: GatewayParts) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request
    const url = urlOf(request)
    if (!url) return answerJson(response, { ok: false, message: 'no such address' }, 404)
    if (!welcome(request, response)) return answerJson(response, { ok: false, message: 'pages from elsewhere are not served' }, 403)
    if (method === 'OPTIONS') return answerBytes(response, 204, 'text/plain', '')
    const [room = '', name = ''] = url.pathname.slice(1).split('/')
    if (method === 'POST' && room === 'admin') return this.parts.admin.handle(request, response)
    if (method === 'POST' && room === 'call') return this.#call(name, request, response)
    if (method === 'POST' && room === 'control') return this.#control(name, request, response)
    if (method === 'POST' && room === 'subscribe') return this.#subscribe(request, response)
    if (method === 'POST' && room === 'upload') return this.#upload(url, request, response)
    if (room === 'files') return this.#file(method, url, request, response)
    if (method !== 'GET' && method !== 'HEAD') return answerJson(response, { ok: false, message: 'no such address' }, 404)
    if (url.pathname === '/personas') return answerJson(response, this.parts.personas())
    if (url.pathname === '/messages') return this.#messages(url.searchParams.get('openid'), response)
    if (url.pathname === '/control/stats') return answerJson(response, this.parts.invocations.stats())
    if (url.pathname === '/control/stored') return answerJson(response, this.parts.controls.stored(url.searchParams.get('collection')))
    return serveFile(this.parts.h5, url.pathname, response)
  }

  async #call(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const failed = (code: string, requestId: string = randomUUID(), field?: string) => answerJson(response, { ok: false, failure: { code, ...(field ? { field } : {}), requestId } })
    const event = objectIn(await bodyOf(request, REQUEST_LIMIT))
    if (!event || isDeeperThan(event, DEEPEST)) return failed('invalid_input', randomUUID(), 'input')
    const openid = openidOf(request)
    if (openid !== null) this.parts.contentCheck.visited(openid)
    const outcome = await this.parts.runner.call(name, event, openid)
    if (outcome.kind === 'answered') return answerJson(response, outcome.result)
    if (outcome.why !== 'unknown_function' && outcome.why !== 'killed') console.error(`[local cloud] ${name} ${outcome.why} ${outcome.requestId}: ${outcome.detail}`)
    failed(failureCodes[outcome.why], outcome.requestId, outcome.why === 'event_too_large' ? longestText(event.input) : undefined)
  }

  async #control(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const action = this.parts.controls.actions.get(name)
    if (!action) return answerJson(response, { ok: false, message: `there is no control ${name}` }, 404)
    const body = await bodyOf(request, EVENT_LIMIT)
    try {
      const said = await action(objectIn(body) ?? {})
      answerJson(response, { ok: true, ...(isObject(said) ? said : {}) })
    } catch (error) {
      if (!(error instanceof Misasked)) throw error
      answerJson(response, { ok: false, message: error.message }, 400)
    }
  }

  async #subscribe(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const openid = openidOf(request)
    const templateIds = objectIn(await bodyOf(request, EVENT_LIMIT))?.templateIds
    const known = Object.values(this.parts.messages.templates)
    if (openid === null || !Array.isArray(templateIds)) return answerJson(response, { ok: false, message: 'expected x-wx-openid and { templateIds }' }, 400)
    this.parts.messages.allow(openid, templateIds.filter((id: unknown): id is string => typeof id === 'string' && known.includes(id)))
    answerJson(response, { ok: true })
  }

  #messages(openid: string | null, response: ServerResponse): void {
    answerJson(response, openid === null ? this.parts.messages.all() : this.parts.messages.to(openid))
  }

  /** What `wx.cloud.uploadFile` does on a phone. */
  async #upload(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const openid = openidOf(request)
    const path = unescaped(url.pathname.slice('/upload/'.length))
    const bytes = await bodyOf(request, UPLOAD_LIMIT)
    const fileId = openid !== null && path !== null && bytes ? this.parts.storage.takeFrom(openid, path, bytes) : null
    if (fileId === null) return answerJson(response, { ok: false, message: 'a phone may not put a file there' }, 403)
    answerJson(response, { ok: true, fileId })
  }

  async #file(method: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { storage } = this.parts
    const path = unescaped(url.pathname.slice('/files/'.length))
    if (path === null) return refuseFile(response, 400, 'InvalidURI')
    const writes = method === 'PUT' || method === 'POST'
    if (!storage.admits(path, writes ? 'put' : 'get', url.searchParams)) return refuseFile(response, 403, 'AccessDenied')
    if (writes) {
      const body = await bodyOf(request, UPLOAD_LIMIT)
      const type = request.headers['content-type'] ?? ''
      // older SDKs post a form with the file in it
      const bytes = body && type.startsWith('multipart/') ? partsOf(body, type).file : body
      if (!bytes) return refuseFile(response, 400, 'EntityTooLarge')
      storage.write(path, bytes)
      return answerBytes(response, method === 'PUT' ? 200 : 204, 'text/plain', '')
    }
    const bytes = storage.read(path)
    if (!bytes) return refuseFile(response, 404, 'NoSuchKey')
    answerBytes(response, 200, 'application/octet-stream', bytes)
  }
}

const refuseFile = (response: ServerResponse, status: number, code: string) =>
  answerBytes(response, status, 'application/xml', `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`)
