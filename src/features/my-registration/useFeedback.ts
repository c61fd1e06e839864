/** Saying how an event was, and saying it anew. */
import { giveFeedback, type RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { decideFeedback, type Mood, type Praise } from '@domain/feedback'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useState } from 'react'
import { copy, feedbackRefusals } from './copy'
import type { Registration } from './useRegistration'

export type Saying = {
  /** Whether there is something to ask: somebody was there, and it is not too long ago. */
  readonly asked: boolean
  readonly mood: Mood | null
  readonly praises: readonly Praise[]
  readonly failure: FailureWords | null
  readonly thanked: boolean
  readonly feel: (mood: Mood) => void
  readonly praise: (praise: Praise) => void
  readonly give: () => Promise<void>
}

export function useFeedback({ registrationId, event, whole, persons, feedback }: RegistrationView, { query }: Registration): Saying {
  const [mood, setMood] = useState<Mood | null>(feedback?.mood ?? null)
  const [praises, setPraises] = useState<readonly Praise[]>(feedback?.praises ?? [])
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [thanked, setThanked] = useState(false)
  const came = persons.some(({ presentAt }) => presentAt !== undefined)

  const give = async () => {
    if (!mood) return setFailure({ text: copy.moodMissing, again: false })
    const reply = await call(giveFeedback, { registrationId, mood, praises: [...praises] })
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, feedbackRefusals))
    setThanked(reply.ok)
    if (reply.ok) query.put(reply.data)
  }
  const changed = () => {
    setFailure(null)
    setThanked(false)
  }
  return {
    asked: whole && decideFeedback(event, came, clock()).accepted,
    mood,
    praises,
    failure,
    thanked,
    feel: (next) => {
      changed()
      setMood(next)
    },
    praise: (one) => {
      changed()
      setPraises(praises.includes(one) ? praises.filter((other) => other !== one) : [...praises, one])
    },
    give
  }
}
