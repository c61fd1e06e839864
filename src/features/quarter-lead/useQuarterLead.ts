/** A quarter as those who lead it see it: its stage, and the one act that comes next. */
import { me } from '@contract/account'
import { listMeetings, readMeeting } from '@contract/captain'
import { withdrawBoard } from '@contract/captainBoard'
import { answerRanking, closeRound, countRound, freezeQuarter, givePaper, openRound, publishQuarter, readQuarter, recordTie, takeBackPaper } from '@contract/captainQuarter'
import type { InputOf, OutputOf } from '@contract/endpoint'
import { clock, localDateOf } from '@domain/calendar'
import { isUnderWay } from '@domain/meeting'
import { quarterOf } from '@domain/points'
import { quarterBefore } from '@domain/quarter'
import type { Role } from '@domain/roles'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { answerRefusals, closeRefusals, countRefusals, freezeRefusals, openRefusals, paperRefusals, publishRefusals, takeBackRefusals, tieRefusals, withdrawRefusals } from './copy'

export type RankingObjection = OutputOf<typeof readQuarter>['objections'][number]
type Papers = InputOf<typeof countRound>['papers']
type Tie = Omit<InputOf<typeof recordTie>, 'communityId' | 'quarter'>

export function useQuarterLead() {
  const { community: communityId = '', quarter: asked } = useParams()
  const last = quarterBefore(quarterOf(localDateOf(clock()).slice(0, 7)))
  const [quarter, show] = useState(asked ?? last)
  const place = { communityId, quarter }
  const known = useQuery(me, {}).data
  // names and points of a whole community stay on the phone only as long as the page does
  const query = useQuery(readQuarter, place, { kept: false })
  const holds = (role: Role) => (known?.roles ?? []).some((one) => one.role === role && one.scope.id === communityId)
  const chairs = holds('community_staff') || holds('community_reviewer')
  const meetings = useQuery(listMeetings, chairs ? { communityId } : null, { kept: false })
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [asking, setAsking] = useState<'freeze' | 'open' | 'close' | 'publish' | 'withdraw' | null>(null)
  const [answering, setAnswering] = useState<RankingObjection | null>(null)

  const view = query.data
  const round = view?.rounds.at(-1) ?? null
  const now = meetings.data?.at ?? 0
  const meeting = meetings.data?.meetings.find(({ startsAt, minutes }) => isUnderWay({ startsAt, ...(minutes === undefined ? {} : { ended: { at: 0, by: '', minutes } }) }, now)) ?? null
  const meetingId = round?.status === 'open' ? round.meetingId : null
  const room = useQuery(readMeeting, chairs && meetingId ? { communityId, meetingId } : null, { kept: false })

  async function settle<Output, Reason extends string>(asked: Promise<ClientReply<Output, Reason>>, refusals: Readonly<Record<Reason, string>>): Promise<boolean> {
    const reply = await asked
    setAsking(null)
    setAnswering(null)
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    await query.reload()
    return reply.ok
  }
  const numbered = { ...place, number: round?.number ?? 1 }

  return {
    ...place,
    /** One meeting may vote on several. */
    quarters: [...new Set([asked ?? last, last, quarterBefore(last), quarterBefore(quarterBefore(last))])].sort().reverse(),
    show,
    query,
    view,
    round,
    meeting,
    room: room.data?.attendees.filter(({ attendance }) => attendance !== undefined) ?? [],
    chairs,
    isClerk: holds('points_clerk'),
    isReviewer: holds('community_reviewer'),
    decides: holds('committee_member') || holds('community_reviewer'),
    failure,
    asking,
    ask: setAsking,
    answering,
    answer: setAnswering,
    answerWith: (objectionId: string, upheld: boolean, text: string) => settle(call(answerRanking, { ...place, objectionId, upheld, text }), answerRefusals),
    freeze: (reason?: string) => settle(call(freezeQuarter, { ...place, ...(reason === undefined ? {} : { reason }) }), freezeRefusals),
    open: () => (meeting ? settle(call(openRound, { ...place, meetingId: meeting.meetingId }), openRefusals) : Promise.resolve(false)),
    give: (personId: string) => settle(call(givePaper, { ...numbered, personId }), paperRefusals),
    takeBack: (personId: string) => settle(call(takeBackPaper, { ...numbered, personId }), takeBackRefusals),
    close: () => settle(call(closeRound, numbered), closeRefusals),
    count: (papers: Papers) => settle(call(countRound, { ...numbered, papers }), countRefusals),
    recordTie: (tie: Tie) => settle(call(recordTie, { ...place, ...tie }), tieRefusals),
    withdraw: (reason: string) => settle(call(withdrawBoard, { ...place, reason }), withdrawRefusals),
    publish: () => settle(call(publishQuarter, place), publishRefusals)
  }
}

export type Lead = ReturnType<typeof useQuarterLead>
