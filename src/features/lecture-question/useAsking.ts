/** One's own questions before a lecture: what was asked, what is being written, and what came of it. */
import { seek } from '@components/seek'
import { askQuestion, readMyQuestions, withdrawQuestion, type AskingView } from '@contract/eventLecture'
import type { LectureTopic } from '@domain/eventPlan'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { askRefusals, withdrawRefusals } from './copy'

export function useAsking() {
  const { id: eventId = '' } = useParams()
  // one's own words about one's own matters: they stay on the phone only as long as the page does
  const query = useQuery(readMyQuestions, { eventId }, { kept: false })
  const [topic, setTopic] = useState<LectureTopic | null>(null)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [done, setDone] = useState<'asked' | 'withdrawn' | null>(null)
  // the same request as long as nobody knows what came of it and nothing in it changed
  const request = useRef<string | null>(null)

  const settle = async <Reason extends string>(reply: ClientReply<AskingView, Reason>, refusals: Readonly<Record<Reason, string>>, next: 'asked' | 'withdrawn') => {
    if (!reply.ok) {
      setFailure(changeFailureWords(reply.failure, refusals))
      setDone(null)
      return query.reload()
    }
    setFailure(null)
    setDone(next)
    query.put(reply.data)
    if (next === 'withdrawn') return
    request.current = null
    setTopic(null)
    setText('')
  }
  const edit = (change: () => void) => {
    request.current = null
    setMissing(false)
    setDone(null)
    change()
  }

  return {
    eventId,
    query,
    topic,
    text,
    missing,
    failure,
    done,
    about: (one: LectureTopic) => edit(() => setTopic(one)),
    write: (words: string) => edit(() => setText(words)),
    ask: async () => {
      if (!topic || text.trim() === '') {
        setMissing(true)
        return seek(topic ? 'text-field' : 'topic-field')
      }
      request.current ??= await newId()
      await settle(await call(askQuestion, { requestId: request.current, eventId, topic, text: text.trim() }), askRefusals, 'asked')
    },
    withdraw: async (questionId: string) => settle(await call(withdrawQuestion, { eventId, questionId }), withdrawRefusals, 'withdrawn')
  }
}

export type Asking = ReturnType<typeof useAsking>
