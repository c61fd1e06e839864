/** security.msgSecCheck, version 2: certain words are risky or go to a reviewer, everything else passes. */
import type { Clock } from './clock'
import { refusal, type OpenApiAnswer, type OpenApiCall } from './openApi'

const LONGEST = 2500
// WeChat checks only for people who have been there lately
const VISIT_MS = 2 * 60 * 60 * 1000

/** Invented words that stand for what WeChat would find. */
export const RISKY_WORD = '违规测试'
export const REVIEW_WORD = '待审测试'

export class ContentCheck {
  readonly #visits = new Map<string, number>()

  constructor(readonly clock: Clock) {}

  visited(openid: string): void {
    this.#visits.set(openid, this.clock.now())
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
    const [suggest, label] = content.includes(RISKY_WORD) ? ['risky', 20006] : content.includes(REVIEW_WORD) ? ['review', 20006] : ['pass', 100]
    return { errcode: 0, errmsg: 'ok', result: { suggest, label }, detail: [{ strategy: 'content_model', errcode: 0, suggest, label }], trace_id: 'local' }
  }
}
