/** A question before a lecture, looked at by WeChat's check and read by staff alone. */
import { askQuestion as endpoint } from '@contract/eventLecture'
import { accept, refuse } from '@domain/decision'
import { ask, decideAsking, emptyLecture } from '@domain/lecture'
import { riskOf } from '@domain/publicText'
import { conflict, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { askingAt, askingView, lectureOf } from './lecture'

export const askQuestion = handle(endpoint, async ({ requestId, eventId, topic, text }, context) => {
  const { caller, store, secrets, textCheck, now } = context
  const asking = await askingAt(context, eventId)
  if (!asking) return refuse('not_collecting')
  const { event, lecture, isInside } = asking
  const before = lecture.questions.find(({ questionId }) => questionId === requestId)
  if (before) {
    if (before.by !== caller.personId || before.topic !== topic || secrets.open(before.text) !== text) throw conflict('question')
    return accept(askingView(asking, lecture, context))
  }
  const decision = decideAsking(event, lecture, caller.personId, isInside, now)
  if (!decision.accepted) return decision
  const risk = riskOf(await lookThrough(textCheck, { text }, caller.openid))
  if (risk) return risk

  await store.insert('lectures', emptyLecture(eventId))
  if (await store.apply('lectures', eventId, ask({ questionId: requestId, topic, text: secrets.seal(text), by: caller.personId, at: now }))) return accept(askingView(asking, await lectureOf(context, eventId), context))
  // others asked meanwhile, or the same from another hand
  const again = decideAsking(event, await lectureOf(context, eventId), caller.personId, isInside, now)
  if (!again.accepted) return again
  throw unavailable('the questions changed meanwhile')
})
