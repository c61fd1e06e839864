/** What I asked before a lecture. */
import { readMyQuestions as endpoint } from '@contract/eventLecture'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { askingAt, askingView } from './lecture'

export const readMyQuestions = handle(endpoint, async ({ eventId }, context) => {
  const asking = await askingAt(context, eventId)
  return asking ? accept(askingView(asking, asking.lecture, context)) : refuse('not_collecting')
})
