/** A year as those who lead it see it: its four quarters, its stage, and the one act that comes next. */
import { me } from '@contract/account'
import { confirmYear, decideYear, publishYear, readYear, sendBackYear, setScheme, totalYear } from '@contract/annual'
import { certifyYear } from '@contract/annualCertificate'
import type { InputOf } from '@contract/endpoint'
import { exportYear, type YearSheet } from '@contract/workbookYear'
import type { Role } from '@domain/roles'
import type { YearScheme } from '@domain/yearScheme'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useWorkbook } from '@platform/useWorkbook'
import { useState } from 'react'
import { backRefusals, certifyRefusals, confirmRefusals, decideRefusals, publishRefusals, schemeRefusals, totalRefusals } from './copy'

export type Written = Omit<InputOf<typeof decideYear>, 'communityId' | 'year'>

export function useYear() {
  const { community: communityId = '', year: asked } = useParams()
  const [year, show] = useState<number | undefined>(asked === undefined ? undefined : Number(asked))
  const known = useQuery(me, {}).data
  // names and points of a whole community stay on the phone only as long as the page does
  const query = useQuery(readYear, { communityId, ...(year === undefined ? {} : { year }) }, { kept: false })
  const { taken, take } = useWorkbook<never>({})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [asking, setAsking] = useState<'confirm' | 'publish' | 'back' | 'certify' | null>(null)
  const [rewriting, rewrite] = useState(false)
  const [chosen, setChosen] = useState<YearScheme | null>(null)
  const holds = (role: Role) => (known?.roles ?? []).some((one) => one.role === role && one.scope.id === communityId)
  const view = query.data?.annual ?? null
  const place = { communityId, year: view?.year ?? 0 }

  async function settle<Output, Reason extends string>(request: Promise<ClientReply<Output, Reason>>, refusals: Readonly<Record<Reason, string>>): Promise<boolean> {
    const reply = await request
    setAsking(null)
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    if (reply.ok) rewrite(false)
    await query.reload()
    return reply.ok
  }

  return {
    communityId,
    query,
    view,
    /** How the next year will be read. */
    scheme: query.data?.scheme ?? 'calendar',
    years: query.data?.years ?? [],
    show,
    isStaff: holds('community_staff') || holds('community_reviewer'),
    isClerk: holds('points_clerk'),
    isReviewer: holds('community_reviewer'),
    decides: holds('committee_member') || holds('community_reviewer'),
    failure,
    asking,
    ask: setAsking,
    rewriting,
    rewrite,
    taken,
    sheet: (sheet: YearSheet) => take(() => call(exportYear, { ...place, sheet })),
    /** Which four quarters were chosen just now. */
    chosen,
    async choose(scheme: YearScheme) {
      setChosen((await settle(call(setScheme, { communityId, scheme }), schemeRefusals)) ? scheme : null)
    },
    total: (reason?: string) => settle(call(totalYear, { ...place, scheme: view?.scheme ?? 'calendar', ...(reason === undefined ? {} : { reason }) }), totalRefusals),
    decide: (written: Written) => settle(call(decideYear, { ...place, ...written }), decideRefusals),
    confirm: () => settle(call(confirmYear, { ...place, seenAt: view?.decision?.at ?? 0 }), confirmRefusals),
    publish: () => settle(call(publishYear, { ...place, seenAt: view?.decision?.at ?? 0 }), publishRefusals),
    sendBack: (reason: string) => settle(call(sendBackYear, { ...place, seenAt: view?.publishedAt ?? 0, reason }), backRefusals),
    certify: () => settle(call(certifyYear, place), certifyRefusals)
  }
}

export type Year = ReturnType<typeof useYear>
