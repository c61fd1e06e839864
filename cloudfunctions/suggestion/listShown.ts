/** The public page: what was suggested and what came of it. */
import { listShown as endpoint } from '@contract/suggestionDesk'
import { accept } from '@domain/decision'
import { medianDays } from '@domain/suggestion'
import { handle } from '@kernel/handle'

/** The answers of about a year. */
const MOST = 100

export const listShown = handle(endpoint, async ({ communityId }, { store }) => {
  const answered = await store.find('suggestions', { index: 'byReplied', equal: { communityId }, from: 0, order: 'backward', limit: MOST })
  const shown = answered.flatMap(({ _id: suggestionId, category, reply, shown: words }) => (words && reply ? [{ suggestionId, category, summary: words.summary, answer: words.answer, verdict: reply.verdict, at: reply.at, days: reply.days }] : []))
  return accept({ shown, answered: answered.length, medianDays: medianDays(answered) })
})
