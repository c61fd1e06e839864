/** The hand that gives: who is picked, and what came of the last gift. */
import { calledWords, entrantsFor } from '@components/entrantWords/copy'
import { stampWords } from '@components/dates/copy'
import { handGift, type ContestView, type EntrantView } from '@contract/eventContest'
import { ADULT_AGE } from '@domain/age'
import type { GiftReceiver } from '@domain/contest'
import type { PersonId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { useContest } from '@platform/useContest'
import { useRef, useState } from 'react'
import { giftRefusals } from './copy'

export const mayReceive = ({ present, score, gift }: EntrantView): boolean => gift === undefined && present && score?.ended !== 'dns'

/** Whoever tells no age is no child here. */
export const isChild = ({ age }: EntrantView): boolean => age !== null && age < ADULT_AGE

export function useGifts() {
  const { id: eventId = '' } = useParams()
  const opened = useContest(eventId)
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState<PersonId | null>(null)
  const [said, setSaid] = useState<GiftReceiver | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [done, setDone] = useState<string | null>(null)
  // the same request as long as nobody knows what came of it
  const request = useRef<{ readonly personId: PersonId; readonly to: GiftReceiver; readonly requestId: string } | null>(null)

  const contest: ContestView | null = opened.contest.data
  const entrants = contest?.entrants ?? []
  const found = entrantsFor(entrants, query)
  const only = query.trim() !== '' && found.length === 1 ? found[0] : undefined
  const chosen = entrants.find(({ personId }) => personId === picked) ?? only ?? null
  // a child's parent mostly stands beside it
  const receiver: GiftReceiver = said ?? (chosen && isChild(chosen) ? 'parent' : 'self')

  const choose = (entrant: EntrantView | null) => {
    setFailure(null)
    setDone(null)
    setQuery('')
    setSaid(null)
    setPicked(entrant?.personId ?? null)
  }

  const hand = async () => {
    if (!chosen) return
    const { personId } = chosen
    const requestId = request.current?.personId === personId && request.current.to === receiver ? request.current.requestId : await newId()
    request.current = { personId, to: receiver, requestId }
    const reply = await call(handGift, { requestId, eventId, personId, to: receiver })
    const who = calledWords(chosen)
    if (!reply.ok) {
      const at = reply.failure.code === 'refused' ? reply.failure.about?.at : undefined
      setFailure(changeFailureWords(reply.failure, giftRefusals(who, typeof at === 'number' ? stampWords(at, opened.now) : '')))
      return void (await opened.contest.reload())
    }
    request.current = null
    touch()
    opened.merge(reply.data.entrant, reply.data.left)
    choose(null)
    setDone(who)
  }

  return {
    eventId,
    opened,
    contest,
    query,
    found,
    chosen,
    receiver,
    failure,
    done,
    say: (text: string) => {
      choose(null)
      setQuery(text)
    },
    choose,
    receive: setSaid,
    hand
  }
}

export type Gifts = ReturnType<typeof useGifts>
