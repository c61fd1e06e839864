/** A captain at a meeting: checking in by the word on the wall, choosing, and casting once. */
import { me } from '@contract/account'
import { attendMeeting, listMeetings, sayNaming } from '@contract/captain'
import { castBallot, readBallot } from '@contract/captainBallot'
import type { InputOf } from '@contract/endpoint'
import { byCategory, categories, type Category } from '@domain/captains'
import { HONOUR_TEXT } from '@domain/consents'
import type { PersonId } from '@domain/ids'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { scanCode } from '@platform/scan'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { attendRefusals, castRefusals, copy } from './copy'
import { underWay } from './underWay'

const SIX_DIGITS = /^\d{6}$/

export function useVote() {
  const known = useQuery(me, {})
  const { community } = useParams()
  const posts = (known.data?.roles ?? []).filter(({ role }) => role === 'captain')
  const isCaptain = posts.length > 0
  // the community of their building, wherever they live; of two, the one from whose book they come
  const communityId = posts.find((post) => post.communityId === community)?.communityId ?? posts[0]?.communityId
  const here = communityId === undefined ? null : { communityId }
  const meetings = useQuery(listMeetings, here)
  // whom one is about to choose is on no phone longer than the page is
  const ballot = useQuery(readBallot, here, { kept: false })
  const [chosen, setChosen] = useState<Readonly<Record<Category, readonly PersonId[]>>>(() => byCategory(() => []))
  const [full, setFull] = useState<Category | null>(null)
  const [asking, setAsking] = useState(false)
  const [digits, setDigits] = useState('')
  const [digitsWrong, setDigitsWrong] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [named, setNamed] = useState<boolean | null>(null)
  // the same ballot sent again is counted once
  const request = useRef<string | null>(null)

  const now = meetings.data?.at ?? 0
  const meeting = meetings.data && underWay(meetings.data)
  const coming = meetings.data?.meetings.filter(({ startsAt, minutes }) => startsAt > now && minutes === undefined).at(-1) ?? null
  const open = ballot.data?.ballot?.open ?? null
  const reload = () => Promise.all([known.reload(), meetings.reload(), ballot.reload()])

  async function settle<Reason extends string>(reply: ClientReply<unknown, Reason>, refusals: Readonly<Record<Reason, string>>): Promise<boolean> {
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    await reload()
    return reply.ok
  }
  const attend = async (by: InputOf<typeof attendMeeting>['by']) => {
    if (!here || !meeting) return
    if (await settle(await call(attendMeeting, { ...here, meetingId: meeting.meetingId, by }), attendRefusals)) touch()
  }

  return {
    known,
    isCaptain,
    meetings,
    ballot,
    meeting,
    coming,
    now,
    open,
    present: meeting?.mine === true || ballot.data?.ballot?.present === true,
    chosen,
    count: categories.reduce((sum, category) => sum + chosen[category].length, 0),
    most: open ? categories.reduce((sum, category) => sum + open.seats[category], 0) : 0,
    /** The categories in which there is somebody to choose. */
    asked: categories.filter((category) => (open?.seats[category] ?? 0) > 0 && open?.stand.some((one) => one.category === category)),
    /** The category in which a tap was one too many. */
    full,
    asking,
    digits,
    digitsWrong,
    failure,
    /** What was answered now, or at any time before. */
    named: named ?? ballot.data?.naming ?? null,
    answered: named !== null,
    toggle(category: Category, personId: PersonId) {
      const own = chosen[category]
      const isOn = own.includes(personId)
      const isFull = !isOn && own.length >= (open?.seats[category] ?? 0)
      setFull(isFull ? category : null)
      if (isFull) return
      request.current = null
      setChosen({ ...chosen, [category]: isOn ? own.filter((one) => one !== personId) : [...own, personId] })
    },
    ask: () => setAsking(true),
    reconsider: () => setAsking(false),
    async cast() {
      const quarter = ballot.data?.ballot?.quarter
      if (!here || !open || quarter === undefined) return
      request.current ??= await newId()
      const reply = await call(castBallot, { requestId: request.current, ...here, quarter, number: open.number, choices: { party_member: [...chosen.party_member], group_leader: [...chosen.group_leader], resident_rep: [...chosen.resident_rep] } })
      if (await settle(reply, castRefusals)) touch()
      setAsking(false)
    },
    say(text: string) {
      setDigits(text)
      setDigitsWrong(false)
    },
    async scan() {
      const scanned = await scanCode()
      if (scanned.at === 'impossible') return setFailure({ text: copy.noCamera, again: false })
      if (scanned.at === 'read') await attend({ kind: 'code', code: scanned.code.slice(0, 200) || '?' })
    },
    async byDigits() {
      if (!SIX_DIGITS.test(digits.trim())) return setDigitsWrong(true)
      await attend({ kind: 'digits', digits: digits.trim() })
    },
    async name(allowed: boolean) {
      if (!here) return
      const reply = await call(sayNaming, { ...here, allowed, textVersion: HONOUR_TEXT })
      if (reply.ok) setNamed(allowed)
    },
    reload
  }
}

export type Vote = ReturnType<typeof useVote>
