/** phonenumber.getPhoneNumber: the code that a phone hands in is `phone-<number>-<anything>`, and counts once. */
import type { Clock } from './clock'
import { APP_ID } from './environment'
import { refusal, type OpenApiAnswer, type OpenApiCall } from './openApi'

const CODE = /^phone-(1\d{10})-[A-Za-z0-9_-]{1,40}$/

export class PhoneNumbers {
  readonly #used = new Set<string>()

  constructor(readonly clock: Clock) {}

  clear(): void {
    this.#used.clear()
  }

  find({ fields }: OpenApiCall): OpenApiAnswer {
    const code = typeof fields.code === 'string' ? fields.code : ''
    const number = CODE.exec(code)?.[1]
    if (!number || this.#used.has(code)) return refusal(40029, 'invalid code')
    this.#used.add(code)
    const watermark = { timestamp: Math.floor(this.clock.now() / 1000), appid: APP_ID }
    return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark } }
  }
}
