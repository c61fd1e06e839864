/** One meeting as its chair sees it: the word on the wall, who is there, and its end. */
import { seek } from '@components/seek'
import { endMeeting, markAttendance, meetingWords, readMeeting, type Attendee } from '@contract/captain'
import { readQuarter } from '@contract/captainQuarter'
import { exportMeeting } from '@contract/workbookCaptains'
import type { InputOf } from '@contract/endpoint'
import { clock, localDateOf } from '@domain/calendar'
import { quarterOf } from '@domain/points'
import { quarterBefore } from '@domain/quarter'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useWallWord } from '@platform/useWallWord'
import { useWorkbook } from '@platform/useWorkbook'
import { useState } from 'react'
import { endRefusals, markRefusals } from './copy'

export function useMeeting() {
  const { community: communityId = '', id: meetingId = '' } = useParams()
  const here = { communityId, meetingId }
  // who came stays on the phone only as long as the page does, and a word that was kept would be over
  const query = useQuery(readMeeting, here, { kept: false })
  const wall = useQuery(meetingWords, here, { kept: false })
  const voted = useQuery(readQuarter, { communityId, quarter: quarterBefore(quarterOf(localDateOf(clock()).slice(0, 7))) }, { kept: false })
  const round = voted.data?.rounds.at(-1)
  const { taken, take } = useWorkbook({})
  const [chosen, setChosen] = useState<Attendee | null>(null)
  const [minutes, setMinutes] = useState('')
  const [missing, setMissing] = useState(false)
  const [ending, setEnding] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  return {
    communityId,
    query,
    word: useWallWord(wall),
    taken,
    takeSheet: () => take(() => call(exportMeeting, here)),
    over: query.data?.meeting.minutes !== undefined,
    chosen,
    /** Whether the last quarter is being voted on here. */
    votes: round?.status === 'open' && round.meetingId === meetingId,
    minutes,
    missing,
    ending,
    failure,
    choose(attendee: Attendee | null) {
      setFailure(null)
      setChosen(attendee)
    },
    async mark(as: InputOf<typeof markAttendance>['as']) {
      if (!chosen) return
      const reply = await call(markAttendance, { ...here, personId: chosen.personId, as })
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, markRefusals))
      if (reply.ok) setChosen(null)
      await query.reload()
    },
    write(text: string) {
      setMissing(false)
      setMinutes(text)
    },
    askEnd() {
      if (minutes.trim() !== '') return setEnding(true)
      setMissing(true)
      return seek('minutes-field')
    },
    goOn: () => setEnding(false),
    async end() {
      const reply = await call(endMeeting, { ...here, minutes: minutes.trim() })
      setEnding(false)
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, endRefusals))
      await query.reload()
    }
  }
}

export type ChairedMeeting = ReturnType<typeof useMeeting>
