/** What was told to people, and what they agreed to hear: one tap is one message. Kept in a file, a line for each. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock'
import { refusal, type OpenApiAnswer, type OpenApiCall } from './openApi'

export type Message = {
  readonly at: number
  readonly openid: string
  readonly template: string
  readonly templateId: string
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
}

type Tap = { readonly at: number; readonly openid: string; readonly templateId: string }
type Line = { readonly kind: 'tap'; readonly tap: Tap } | { readonly kind: 'message'; readonly message: Message }

// what each kind of field holds at most, and how it must look
const kinds = new Map<string, RegExp>([
  ['thing', /^.{1,20}$/u],
  ['name', /^(.{1,10}|[\x20-\x7e]{1,20})$/u],
  ['phrase', /^\p{Script=Han}{1,5}$/u],
  ['number', /^-?[\d.]{1,32}$/],
  ['character_string', /^[\x20-\x7e]{1,32}$/],
  ['phone_number', /^[\d+\-() ]{1,17}$/],
  ['time', /\d{1,2}:\d{2}/],
  ['date', /\d{4}\D{1,2}\d{1,2}\D\d{1,2}/],
  ['amount', /\d/]
])

const fits = (field: string, text: unknown) => typeof text === 'string' && kinds.get(field.replace(/\d+$/, ''))?.test(text) === true

export class Messages {
  readonly #file: string
  #sent: Message[] = []
  #allowances = new Map<string, number>()

  /** `templates` are the ids by the names that the functions know them by. */
  constructor(folder: string, readonly templates: Readonly<Record<string, string>>, readonly clock: Clock) {
    this.#file = join(folder, 'messages.jsonl')
    if (!existsSync(this.#file)) return
    const lines = readFileSync(this.#file, 'utf8').split('\n')
    // the last line is empty, or was cut off and never acknowledged
    for (const line of lines.slice(0, -1)) this.#apply(JSON.parse(line) as Line)
  }

  to(openid: string): readonly Message[] {
    return this.#sent.filter((message) => message.openid === openid)
  }

  all(): readonly Message[] {
    return this.#sent
  }

  /** A person tapped "allow" for these templates: each may be sent once more. */
  allow(openid: string, templateIds: readonly string[]): void {
    for (const templateId of templateIds) this.#write({ kind: 'tap', tap: { at: this.clock.now(), openid, templateId } })
  }

  /** subscribeMessage.send */
  send({ fields }: OpenApiCall): OpenApiAnswer {
    const { touser, template_id: templateId, page = '', data } = fields
    if (typeof touser !== 'string' || touser === '') return refusal(40003, 'invalid openid')
    const template = Object.keys(this.templates).find((name) => this.templates[name] === templateId)
    if (typeof templateId !== 'string' || template === undefined) return refusal(40037, 'invalid template_id')
    if (typeof page !== 'string' || page.startsWith('/')) return refusal(41030, 'invalid page')
    if (typeof data !== 'object' || data === null) return refusal(47003, 'argument invalid! data')
    const texts = Object.entries(data as Record<string, { value?: unknown } | null>).map(([field, said]) => [field, said?.value] as const)
    const wrong = texts.find(([field, text]) => !fits(field, text))
    if (wrong || texts.length === 0) return refusal(47003, `argument invalid! data.${wrong?.[0] ?? ''}.value invalid`)
    if ((this.#allowances.get(`${touser}\n${templateId}`) ?? 0) === 0) return refusal(43101, 'user refuse to accept the msg')
    const message = { at: this.clock.now(), openid: touser, template, templateId, page, fields: Object.fromEntries(texts) as Record<string, string> }
    this.#write({ kind: 'message', message })
    return { errcode: 0, errmsg: 'ok' }
  }

  clear(): void {
    rmSync(this.#file, { force: true })
    this.#sent = []
    this.#allowances.clear()
  }

  #write(line: Line): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
    this.#apply(line)
  }

  #apply(line: Line): void {
    const { openid, templateId } = line.kind === 'tap' ? line.tap : line.message
    const key = `${openid}\n${templateId}`
    this.#allowances.set(key, (this.#allowances.get(key) ?? 0) + (line.kind === 'tap' ? 1 : -1))
    if (line.kind === 'message') this.#sent.push(line.message)
  }
}
