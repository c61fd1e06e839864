/** The prizes of a year, from the side that looks: the community asks, receives and hands out; its co-operative answers. */
import { me } from '@contract/account'
import { answerPrizes, applyForPrizes, issuePrize, readPrizes, readSignature, receivePrizes } from '@contract/annualPrize'
import type { PersonId } from '@domain/ids'
import type { PrizeItem } from '@domain/prizes'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { putFile } from '@platform/putFile'
import { useQuery } from '@platform/useQuery'
import { signsFor, worksAt } from '@platform/workplaces'
import { useRef, useState } from 'react'
import { answerRefusals, applyRefusals, copy, issueRefusals, receiveRefusals } from './copy'

type Asking = { readonly what: 'approve' | 'refuse' } | { readonly what: 'sign'; readonly personId: PersonId; readonly name: string }

export function usePrizes() {
  const { community: communityId = '', year: asked } = useParams()
  const known = useQuery(me, {}).data
  const query = useQuery(readPrizes, { communityId, ...(asked === undefined ? {} : { year: Number(asked) }) }, { kept: false })
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [asking, ask] = useState<Asking | null>(null)
  const [signatures, setSignatures] = useState<Readonly<Record<PersonId, string | null>>>({})
  // the same request as long as nobody knows what came of it
  const request = useRef<string | null>(null)
  // the same signature, too, of whoever signed
  const signed = useRef<{ readonly personId: PersonId; readonly fileId: string } | null>(null)
  const place = { communityId, year: query.data?.year ?? 0 }
  const prizes = query.data?.prizes ?? null

  async function settle<Output, Reason extends string>(reply: ClientReply<Output, Reason>, refusals: Readonly<Record<Reason, string>>): Promise<boolean> {
    ask(null)
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    await query.reload()
    return reply.ok
  }

  return {
    query,
    prizes,
    isStaff: worksAt(known, communityId),
    isCoop: signsFor(known).includes(communityId),
    failure,
    asking,
    ask,
    signatures,
    async apply(items: readonly PrizeItem[], reason: string) {
      request.current ??= await newId()
      if (await settle(await call(applyForPrizes, { requestId: request.current, ...place, items: [...items], reason }), applyRefusals)) request.current = null
    },
    answer: async (approved: boolean, reason?: string) => settle(await call(answerPrizes, { ...place, requestId: prizes?.requestId ?? '', approved, ...(reason === undefined ? {} : { reason }) }), answerRefusals),
    receive: async (counts: Readonly<Record<string, number>>) => settle(await call(receivePrizes, { ...place, counts: Object.entries(counts).map(([itemId, count]) => ({ itemId, count })) }), receiveRefusals),
    /** `picture` lies on the phone; null where it could not be made. */
    async issue(personId: PersonId, picture: string | null) {
      const folder = query.data?.folder
      const before = signed.current?.personId === personId ? signed.current.fileId : null
      const fileId = before ?? (picture === null || folder === undefined ? null : await putFile(picture, `${folder}/${await newId()}.png`))
      if (fileId === null) return setFailure({ text: copy.notUploaded, again: true })
      signed.current = { personId, fileId }
      const reply = await call(issuePrize, { ...place, personId, fileId })
      if (reply.ok || reply.failure.code === 'refused' || reply.failure.sent !== 'unknown') signed.current = null
      await settle(reply, issueRefusals)
    },
    async look(personId: PersonId) {
      const reply = await call(readSignature, { ...place, personId })
      if (reply.ok) setSignatures({ ...signatures, [personId]: reply.data.url ?? null })
      else setFailure(changeFailureWords(reply.failure, {}))
    }
  }
}

export type Prizes = ReturnType<typeof usePrizes>
