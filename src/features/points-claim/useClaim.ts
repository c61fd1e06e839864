/** What a captain claims: service that was checked in, or what they write themselves. */
import { seek } from '@components/seek'
import { me } from '@contract/account'
import { claimPoints, listService } from '@contract/points'
import type { InputOf } from '@contract/endpoint'
import { addDays, clock, localDateOf, type LocalDate } from '@domain/calendar'
import { CLOSE_DAY, isClosed } from '@domain/points'
import { monthOf } from '@domain/pointsMonth'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { claimRefusals } from './copy'

export type Kind = 'service' | 'mediation'
type What = InputOf<typeof claimPoints>['what']

/** As many as fit a page; what lies further back is picked from a calendar. */
const DAYS = 14

/** No month stays open longer after its first day. */
const MOST_OPEN = 31 + CLOSE_DAY

/** The days of which something can still be claimed, today first. */
const openDays = (): readonly LocalDate[] => {
  const now = clock()
  return Array.from({ length: MOST_OPEN }, (_, back) => addDays(localDateOf(now), -back)).filter((on) => !isClosed(monthOf(on), now))
}

export function useClaim() {
  const { community: communityId = '' } = useParams()
  const query = useQuery(listService, { communityId }, { kept: false })
  const template = useQuery(me, {}).data?.templates.points
  const [kind, setKind] = useState<Kind | null>(null)
  const [on, setOn] = useState<LocalDate | null>(null)
  const [halves, setHalves] = useState(2)
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [done, setDone] = useState(false)
  // the same request as long as nobody knows what came of it and nothing in it changed
  const request = useRef<string | null>(null)
  const open = openDays()
  const first = !kind ? 'what' : !on ? 'on' : note.trim() === '' ? 'note' : null

  const edit = (change: () => void) => {
    request.current = null
    setDone(false)
    change()
  }
  async function claim(what: What): Promise<boolean> {
    setFailure(null)
    // WeChat asks only from a tap: whoever claims wants to hear of it
    if (template) await askToNotify([template])
    request.current ??= await newId()
    const reply = await call(claimPoints, { requestId: request.current, communityId, what })
    if (!reply.ok) {
      setFailure(changeFailureWords(reply.failure, claimRefusals))
      return false
    }
    request.current = null
    setDone(true)
    await query.reload()
    return true
  }

  return {
    query,
    days: open.slice(0, DAYS),
    earlier: open.slice(DAYS),
    kind,
    on,
    halves,
    note,
    missing: asked ? first : null,
    failure,
    done,
    choose: (next: Kind) => edit(() => setKind(next)),
    day: (next: LocalDate) => edit(() => setOn(next)),
    long: (next: number) => edit(() => setHalves(next)),
    write: (next: string) => edit(() => setNote(next)),
    claimEvent: (eventId: string) => {
      request.current = null
      return claim({ kind: 'event', eventId })
    },
    save: async () => {
      setAsked(true)
      if (first || !kind || !on) return seek(`${first ?? 'what'}-field`)
      const said = note.trim()
      if (!(await claim(kind === 'service' ? { kind, on, halves, note: said } : { kind, on, note: said }))) return
      setKind(null)
      setOn(null)
      setNote('')
      setAsked(false)
    }
  }
}

export type Claim = ReturnType<typeof useClaim>
