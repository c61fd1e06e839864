/** The meetings of a community's captains, and a new one being called. */
import { callMeeting, listMeetings } from '@contract/captain'
import { whenWords } from '@components/dates/copy'
import { at, clock } from '@domain/calendar'
import { call } from '@platform/client'
import { copyText } from '@platform/clipboard'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { callRefusals, copy } from './copy'

const EMPTY = { title: '', place: '', day: '', time: '', agenda: '' } as const
type Draft = { readonly [Field in keyof typeof EMPTY]: string }
/** As many as one meeting gets through. */
const MOST_ITEMS = 20

export function useMeetings() {
  const { community: communityId = '' } = useParams()
  const query = useQuery(listMeetings, { communityId })
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [missing, setMissing] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // what was called, as others are told of it
  const [called, setCalled] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)
  const request = useRef<string | null>(null)
  return {
    communityId,
    query,
    draft,
    missing,
    failure,
    called: called !== null,
    copied,
    copyCall: async () => setCopied(await copyText(called ?? '')),
    edit(field: keyof Draft, value: string) {
      request.current = null
      setCalled(null)
      setCopied(false)
      setMissing(false)
      setDraft({ ...draft, [field]: value })
    },
    async call() {
      const { title, place, day, time, agenda } = draft
      if ([title, place, day, time].some((one) => one.trim() === '')) return setMissing(true)
      request.current ??= await newId()
      const items = agenda.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, MOST_ITEMS)
      const reply = await call(callMeeting, { requestId: request.current, communityId, title: title.trim(), place: place.trim(), startsAt: at(`${day}T${time}`), agenda: items })
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, callRefusals))
      if (!reply.ok) return
      request.current = null
      setDraft(EMPTY)
      const { title: name, startsAt, place: where } = reply.data
      setCalled(copy.words(name, whenWords(startsAt, clock()), where))
      await query.reload()
    }
  }
}

export type Meetings = ReturnType<typeof useMeetings>
