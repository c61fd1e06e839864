/** A captain's place in a frozen ranking, and what they object to it. */
import { seek } from '@components/seek'
import { me } from '@contract/account'
import { objectToRanking, readRanking, withdrawObjection, type RankingView } from '@contract/captainRanking'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { objectRefusals, withdrawRefusals } from './copy'

export function useRanking() {
  const { community, quarter } = useParams()
  const known = useQuery(me, {}).data
  const communityId = community ?? known?.roles?.find(({ role }) => role === 'captain')?.communityId
  // names and points of others stay on the phone only as long as the page does
  const query = useQuery(readRanking, communityId === undefined ? null : { communityId, ...(quarter === undefined ? {} : { quarter }) }, { kept: false })
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [sent, setSent] = useState(false)
  // the same request as long as nobody knows what came of it and nothing in it changed
  const request = useRef<string | null>(null)
  const ranking = query.data?.ranking ?? null

  async function settle<Reason extends string>(reply: ClientReply<RankingView | null, Reason>, refusals: Readonly<Record<Reason, string>>): Promise<boolean> {
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    await query.reload()
    return reply.ok
  }

  return {
    communityId,
    query,
    ranking,
    text,
    missing,
    failure,
    sent,
    write(words: string) {
      request.current = null
      setMissing(false)
      setText(words)
    },
    async object() {
      if (communityId === undefined || !ranking) return
      if (text.trim() === '') {
        setMissing(true)
        return seek('reason-field')
      }
      // WeChat asks only from a tap: whoever objects wants to hear of it
      const template = known?.templates.points
      if (template) await askToNotify([template])
      request.current ??= await newId()
      const done = await settle(await call(objectToRanking, { requestId: request.current, communityId, quarter: ranking.quarter, text: text.trim() }), objectRefusals)
      if (!done) return
      request.current = null
      setText('')
      setSent(true)
    },
    async withdraw(objectionId: string) {
      if (communityId === undefined || !ranking) return
      setSent(false)
      await settle(await call(withdrawObjection, { communityId, quarter: ranking.quarter, objectionId }), withdrawRefusals)
    }
  }
}

export type Ranking = ReturnType<typeof useRanking>
