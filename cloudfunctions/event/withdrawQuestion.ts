/** A question is taken back by whoever asked it. */
import { withdrawQuestion as endpoint } from '@contract/eventLecture'
import { accept, refuse } from '@domain/decision'
import { withdraw } from '@domain/lecture'
import { handle } from '@kernel/handle'
import { askingAt, askingView, lectureOf } from './lecture'

export const withdrawQuestion = handle(endpoint, async ({ eventId, questionId }, context) => {
  const { caller, store } = context
  const asking = await askingAt(context, eventId)
  if (!asking) return refuse('not_collecting')
  const own = asking.lecture.questions.find((one) => one.questionId === questionId && one.by === caller.personId)
  if (!own) return accept(askingView(asking, asking.lecture, context))
  await store.apply('lectures', eventId, withdraw(own))
  return accept(askingView(asking, await lectureOf(context, eventId), context))
})
