/** security.msgSecCheck, version 2: certain words are risky, go to a reviewer or find the check out of order, everything else passes. */
import type { Clock } from './clock'
import { refusal, SILENCE, type OpenApiAnswer, type OpenApiCall } from './openApi'

const LONGEST = 2500
// WeChat checks only for people who have been there lately
const VISIT_MS = 2 * 60 * 60 * 1000

/** Invented words that stand for what WeChat would find. */
export const RISKY_WORD = '违规测试'
export const REVIEW_WORD = '待审测试'
/** And words at which WeChat's own system is busy, or says nothing at all. */
export const BUSY_WORD = '繁忙测试'
export const SILENT_WORD = '沉默测试'

const SYSTEM_BUSY = -1

export class ContentCheck {
  readonly #visits = new Map<string, number>()

  constructor(readonly clock: Clock) {}

  visited(openid: string): void {
    this.#visits.set(openid, this.clock.now())
  }

  clear(): void {
    this.#visits.clear()
  }

  check({ fields }: OpenApiCall): OpenApiAnswer {
    const { version, scene, openid, content } = fields
    // version 1 is frozen since 2021
    if (version !== 2) return refusal(43104, 'version must be 2')
    if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return refusal(47001, 'data format error: scene')
    if (typeof content !== 'string' || content === '' || [...content].length > LONGEST) return refusal(47001, 'data format error: content')
    if (typeof openid !== 'string' || openid === '') return refusal(40003, 'invalid openid')
    const visit = this.#visits.get(openid)
    if (visit === undefined || Math.abs(this.clock.now() - visit) > VISIT_MS) return refusal(61010, 'user has not visited within two hours')
    if (content.includes(BUSY_WORD)) return refusal(SYSTEM_BUSY, 'system error')
    if (content.includes(SILENT_WORD)) return SILENCE
    const [suggest, label] = content.includes(RISKY_WORD) ? ['risky', 20006] : content.includes(REVIEW_WORD) ? ['review', 20006] : ['pass', 100]
    return { errcode: 0, errmsg: 'ok', result: { suggest, label }, detail: [{ strategy: 'content_model', errcode: 0, suggest, label }], trace_id: 'local' }
  }
}
