/** One sentence for every fault, the same on every page; refusals have theirs in the feature that asks. */
import type { FaultCode } from '@contract/reply'
import type { Failure, Fault } from '../client'

const words: Readonly<Record<FaultCode, string>> = {
  invalid_input: '有一处没填对，请再看一下',
  unauthenticated: '没认出您，请退出小程序再进来',
  forbidden: '这件事您这边办不了，请问社区',
  not_found: '没有找到，可能已经撤下了',
  conflict: '这一步刚才办过了，请退回去看看',
  unavailable: '网络不太好，请再试一次',
  internal: '没有成功，请再试一次'
}

export type FaultWords = { readonly text: string; readonly note?: string }

/** What to say, and for our own mistakes the number by which the office finds them in the log. */
export const faultWords = ({ code, requestId }: Fault): FaultWords =>
  code === 'internal' && requestId ? { text: words[code], note: `打电话时请报编号 ${requestId}` } : { text: words[code] }

/** The sentence for an answer that was no: the feature's for a refusal, ours for a fault. */
export const failureWords = <Reason extends string>(failure: Failure<Reason>, refusals: Readonly<Record<Reason, string>>): FaultWords =>
  failure.code === 'refused' ? { text: refusals[failure.reason] } : faultWords(failure)
