/** Work of the clock on several things, of which one that fails does not stop the others. */
import { causeText, faultFrom } from '@kernel/handle'

/** Answers with how many were done; each of the others leaves a line in the log and is there again the next time. */
export async function oneByOne<Thing extends { readonly _id: string }>(job: string, things: readonly Thing[], work: (thing: Thing) => Promise<unknown>): Promise<number> {
  let done = 0
  for (const thing of things) {
    try {
      await work(thing)
      done += 1
    } catch (error) {
      console.error(JSON.stringify({ job, id: thing._id, cause: causeText(faultFrom(error).cause) }))
    }
  }
  return done
}
