/** The visits of a community as sheets, for one of the spans in which an office reports. */
import { me } from '@contract/account'
import { exportVisits, type visitPapers } from '@contract/workbookNoodles'
import { clock, localDateOf } from '@domain/calendar'
import { call } from '@platform/client'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useWorkbook } from '@platform/useWorkbook'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { refusals } from './copy'
import { spanOf, type Period } from './period'

export function usePapers() {
  const { community: communityId = '' } = useParams()
  const known = useQuery(me, {}).data
  const { taken, take } = useWorkbook(refusals)
  const [period, choose] = useState<Period>('month')
  const [asking, ask] = useState(false)
  const span = spanOf(period, localDateOf(clock()))

  return {
    period,
    choose,
    span,
    reviewer: workplacesOf(known).some((place) => place.reviewer && place.communityId === communityId),
    taken,
    asking,
    ask,
    make: async (paper: (typeof visitPapers)[number], unmaskedFor?: string) => {
      await take(() => call(exportVisits, { communityId, fromOn: span.fromOn, days: span.days, paper, ...(unmaskedFor ? { unmaskedFor } : {}) }))
      ask(false)
    }
  }
}

export type Papers = ReturnType<typeof usePapers>
