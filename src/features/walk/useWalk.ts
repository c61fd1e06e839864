/** A walk as those who go along hold it: groups, escorts and counts, and what came of the last thing that was done. */
import { me } from '@contract/account'
import { readEvent } from '@contract/event'
import { callRoll, readOuting, registerGroup, removeGroup, setStaffing, type GroupView, type OutingView } from '@contract/eventOuting'
import type { InputOf } from '@contract/endpoint'
import { clock } from '@domain/calendar'
import { rollCallPoints, type Escort, type RollCallPoint } from '@domain/outing'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { isOnline } from '@platform/network'
import { useEvery } from '@platform/useEvery'
import { useQuery } from '@platform/useQuery'
import { worksAt } from '@platform/workplaces'
import { useRef, useState } from 'react'
import { callRefusals, groupRefusals, removeRefusals, staffingRefusals } from './copy'

/** Others count at the other end of the line. */
const REFRESH = 20_000

export type Asking = { readonly what: 'call'; readonly point: RollCallPoint } | { readonly what: 'group'; readonly group: GroupView | null } | { readonly what: 'escort' }
export type Counted = Pick<InputOf<typeof callRoll>, 'point' | 'children' | 'escorts' | 'note'>
export type Grouped = Omit<InputOf<typeof registerGroup>, 'requestId' | 'eventId'>

/** The next point of the walk that nobody has counted; null when all are. */
export const nextPoint = ({ calls }: OutingView): RollCallPoint | null => rollCallPoints.find((point) => !calls.some((one) => one.point === point)) ?? null

export function useWalk() {
  const { id: eventId = '' } = useParams()
  const event = useQuery(readEvent, { eventId })
  // telephones of leaders: they stay on the phone only as long as the page does
  const outing = useQuery(readOuting, { eventId }, { kept: false })
  const known = useQuery(me, {}).data
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // the same request as long as nobody knows what came of it
  const request = useRef<string | null>(null)
  const reload = () => Promise.all([event.reload(), outing.reload()])
  useEvery(REFRESH, () => {
    if (isOnline()) void reload()
  })

  const settle = async <Reason extends string>(reply: ClientReply<OutingView, Reason>, refusals: Readonly<Record<Reason, string>>): Promise<void> => {
    if (!reply.ok) {
      setFailure(changeFailureWords(reply.failure, refusals))
      return outing.reload()
    }
    request.current = null
    setFailure(null)
    outing.put(reply.data)
    setAsking(null)
  }
  const requestId = async () => (request.current ??= await newId())
  const staff = (staffing: readonly Escort[]) => call(setStaffing, { eventId, staffing: [...staffing] })
  const phase = event.data?.phase

  return {
    eventId,
    event,
    outing,
    now: clock(),
    reload,
    asking,
    failure,
    /** Groups and escorts are for staff, and only as long as it is still to be walked. */
    mayArrange: event.data !== null && worksAt(known, event.data.communityId) && phase !== 'finished' && phase !== 'cancelled',
    isStaff: event.data !== null && worksAt(known, event.data.communityId),
    ask: (next: Asking | null) => {
      request.current = null
      setFailure(null)
      setAsking(next)
    },
    callRoll: async (counted: Counted) => settle(await call(callRoll, { requestId: await requestId(), eventId, ...counted }), callRefusals),
    register: async (group: Grouped, groupId?: string) => settle(await call(registerGroup, { requestId: groupId ?? (await requestId()), eventId, ...group }), groupRefusals),
    removeGroup: async (groupId: string) => settle(await call(removeGroup, { eventId, groupId }), removeRefusals),
    addEscort: async (escort: Escort) => settle(await staff([...(outing.data?.staffing ?? []), escort]), staffingRefusals),
    removeEscort: async (index: number) => settle(await staff((outing.data?.staffing ?? []).filter((_, at) => at !== index)), staffingRefusals)
  }
}

export type Walk = ReturnType<typeof useWalk>
