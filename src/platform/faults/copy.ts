/** One sentence for every fault, the same on every page; refusals have theirs in the feature that asks. */
import { retryable, type FaultCode } from '@contract/reply'
import type { About } from '@domain/decision'
import type { Failure, Fault } from '../client'

/** Somebody who makes a great many changes: rest, and for how long. */
function restWords({ minutes = 1 }: About): string {
  const wait = Number(minutes)
  return `办得有点快，请过${wait < 60 ? `${wait}分钟` : `${Math.ceil(wait / 60)}小时`}再来`
}

const words: Readonly<Record<FaultCode, string>> = {
  invalid_input: '有一处没填对，请再看一下',
  unauthenticated: '没认出您，请退出小程序再进来',
  forbidden: '这件事您这边办不了，请问社区',
  not_found: '没有找到，可能已经撤下了',
  conflict: '这一步刚才办过了，请退回去看看',
  unavailable: '网络不太好，请再试一次',
  internal: '没有成功，请再试一次'
}

export type FailureWords = { readonly text: string; readonly note?: string; /** Whether the same once more could help. */ readonly again: boolean }

/** Where something on our side is broken, the number by which the office finds it in the log, in threes as people read numbers out; what a gateway made up is in no log of ours. */
const numberWords = ({ code, requestId }: Fault): Pick<FailureWords, 'note'> =>
  (code === 'internal' || code === 'unavailable') && /^\d+$/.test(requestId) ? { note: `打电话时请报编号${requestId.replace(/\d{3}(?=\d)/g, '$& ')}` } : {}

/** What to say to a fault. */
function faultWords(fault: Fault): FailureWords {
  const { code, about = {} } = fault
  if (code === 'too_fast') return { text: restWords(about), note: '这一次还没办上，到时候再点就行。', again: false }
  return { text: words[code], again: retryable[code] || code === 'internal', ...numberWords(fault) }
}

/** The sentence for an answer that was no: the feature's for a refusal, ours for a fault. */
export const failureWords = <Reason extends string>(failure: Failure<Reason>, refusals: Readonly<Record<Reason, string>>): FailureWords =>
  failure.code === 'refused' ? { text: refusals[failure.reason], again: false } : faultWords(failure)

/** The same after a change that may be repeated: when nobody knows whether it arrived, one more tap settles it. */
export function changeFailureWords<Reason extends string>(failure: Failure<Reason>, refusals: Readonly<Record<Reason, string>>): FailureWords {
  const said = failureWords(failure, refusals)
  return failure.code !== 'refused' && failure.sent === 'unknown' ? { ...said, note: '还不确定办上没有，再点一次就知道，不会重复。' } : said
}
