/** Work of the clock on several things, of which one that fails does not stop the others. */
import { faultFrom, type Context } from '@kernel/handle'
import { causeText, type Trace } from '@kernel/log'

/** What a job of the clock works with. */
export type Clockwork = Pick<Context, 'store' | 'secrets' | 'notices' | 'now'> & { readonly trace: Trace }

/** Answers with how many were done; each of the others is noted for the log and is there again the next time. */
export async function oneByOne<Thing>(trace: Trace, things: readonly Thing[], work: (thing: Thing) => Promise<unknown>): Promise<number> {
  let done = 0
  for (const thing of things) {
    try {
      await work(thing)
      done += 1
    } catch (error) {
      // not which: the ids of some begin with an openid
      trace.causes.push(causeText(faultFrom(error).cause))
    }
  }
  return done
}
