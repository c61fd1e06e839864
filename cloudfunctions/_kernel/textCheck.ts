/** Words that everybody will read are looked at by WeChat while whoever wrote them is there. */
import type { OpenId } from '@domain/ids'
import type { Looked, Texts } from '@domain/publicText'

/** `unsure`: a person should read it, or the check did not answer. */
export type Verdict = 'fine' | 'risky' | 'unsure'

export interface TextCheck {
  /** Never throws, and does not keep anybody waiting: a check that is down stops no work. */
  look(text: string, author: OpenId): Promise<Verdict>
}

/** Field by field, so that whoever wrote it hears where to change something. */
export async function lookThrough(check: TextCheck, texts: Texts, author: OpenId): Promise<Looked> {
  const verdicts = await Promise.all(Object.entries(texts).map(async ([field, text]) => ({ field, verdict: await check.look(text, author) })))
  return { risky: verdicts.filter(({ verdict }) => verdict === 'risky').map(({ field }) => field), unsure: verdicts.some(({ verdict }) => verdict === 'unsure') }
}
