/** WeChat's msgSecCheck, version 2: it wants to know who wrote the words, and that they were here lately. */
import { causeText, type Trace } from '../log'
import type { TextCheck, Verdict } from '../textCheck'
import { cloud } from './cloud'

/** Words that anybody may read, as in a forum. */
const SCENE = 3
/** What version 1 throws for what version 2 calls risky. */
const RISKY_CONTENT = 87014
/** Longer nobody waits for it. */
const PATIENCE = 3_000

const verdicts: Readonly<Record<string, Verdict>> = { pass: 'fine', risky: 'risky', review: 'unsure' }

export const textCheck = ({ causes }: Trace): TextCheck => ({
  async look(text, author) {
    let late: NodeJS.Timeout | undefined
    const silence = new Promise<never>((_answered, failed) => {
      late = setTimeout(() => failed(new Error('no answer in time')), PATIENCE)
    })
    try {
      const { result } = await Promise.race([cloud.openapi.security.msgSecCheck({ version: 2, scene: SCENE, openid: author, content: text }), silence])
      return verdicts[result.suggest] ?? 'unsure'
    } catch (error) {
      if ((error as { errCode?: number }).errCode === RISKY_CONTENT) return 'risky'
      causes.push(`text check: ${causeText(error)}`)
      return 'unsure'
    } finally {
      clearTimeout(late)
    }
  }
})
