/** What was asked before a lecture, by topic, and how many came to it. */
import { readQuestions as endpoint } from '@contract/eventLecture'
import { accept, refuse } from '@domain/decision'
import { lectureTopics } from '@domain/eventPlan'
import { collects, emptyLecture, topicCounts } from '@domain/lecture'
import { rosterIsOpen } from '@domain/retention'
import { turnout } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { deskEvent } from './desk'
import { inBatches } from './rosterView'

export const readQuestions = handle(endpoint, async ({ eventId }, context) => {
  const { store, secrets, now } = context
  const [{ event, book }, stored] = await Promise.all([deskEvent(context, eventId), store.get('lectures', eventId)])
  if (!collects(event)) return refuse('not_collecting')
  const lecture = stored ?? emptyLecture(eventId)
  const registrations = await inBatches(Object.keys(book.seated), (some) => store.getMany('registrations', some))
  const byStaff = registrations.filter(({ onBehalf }) => onBehalf === 'staff').flatMap(({ _id }) => book.seated[_id]?.persons ?? [])
  const open = rosterIsOpen(event, now)
  const inOrder = open ? lectureTopics.flatMap((topic) => lecture.questions.filter((one) => one.topic === topic)) : []
  return accept({
    title: event.title,
    topics: topicCounts(lecture),
    questions: inOrder.map(({ questionId, topic, text, at }) => ({ questionId, topic, text: secrets.open(text), at })),
    ...turnout(book),
    assisted: byStaff.filter((person) => book.present[person]).length
  })
})
