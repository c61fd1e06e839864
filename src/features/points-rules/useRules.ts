/** The table that holds, those to come, and a new one that is being written. */
import { seek } from '@components/seek'
import { me } from '@contract/account'
import { readPointsRules, setPointsRules } from '@contract/pointsDesk'
import { addDays, clock, lastDayOf, localDateOf } from '@domain/calendar'
import { pointsRuleIds, type PointsRuleId, type PointsTable } from '@domain/points'
import { monthOf } from '@domain/pointsMonth'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { setRefusals } from './copy'

export type Written = Readonly<Record<PointsRuleId, { readonly points: string; readonly cap: string }>>

const writtenOf = (table: PointsTable): Written => Object.fromEntries(pointsRuleIds.map((ruleId) => [ruleId, { points: String(table[ruleId].points), cap: String(table[ruleId].cap) }])) as Written
const numberIn = (text: string, most: number): number | null => (/^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : null)

export const MOST_POINTS = 100
export const MOST_CAP = 500

/** The first field that is no whole number, or the table. */
function tableOf(written: Written): PointsTable | string {
  const rules: Partial<Record<PointsRuleId, { points: number; cap: number }>> = {}
  for (const ruleId of pointsRuleIds) {
    const [points, cap] = [numberIn(written[ruleId].points, MOST_POINTS), numberIn(written[ruleId].cap, MOST_CAP)]
    if (points === null) return `points-${ruleId}`
    if (cap === null) return `cap-${ruleId}`
    rules[ruleId] = { points, cap }
  }
  return rules as PointsTable
}

export function useRules() {
  const { community: communityId = '' } = useParams()
  const isReviewer = (useQuery(me, {}).data?.roles ?? []).some(({ role, scope }) => role === 'community_reviewer' && scope.id === communityId)
  const query = useQuery(readPointsRules, { communityId })
  const [written, setWritten] = useState<Written | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [saved, setSaved] = useState(false)
  const latest = query.data?.coming.at(-1)?.table ?? query.data?.table
  return {
    query,
    isReviewer,
    written,
    wrong,
    failure,
    saved,
    /** From the first of the next month: this one has begun. */
    fromOn: addDays(lastDayOf(monthOf(localDateOf(clock()))), 1),
    begin: () => {
      setSaved(false)
      if (latest) setWritten(writtenOf(latest))
    },
    cancel: () => setWritten(null),
    write: (ruleId: PointsRuleId, part: Partial<Written[PointsRuleId]>) => {
      setWrong(null)
      if (written) setWritten({ ...written, [ruleId]: { ...written[ruleId], ...part } })
    },
    save: async (fromOn: string) => {
      if (!written) return
      const table = tableOf(written)
      if (typeof table === 'string') {
        setWrong(table)
        return seek(`${table}-field`)
      }
      const reply = await call(setPointsRules, { communityId, fromOn, table })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, setRefusals))
      setFailure(null)
      setWritten(null)
      setSaved(true)
      await query.reload()
    }
  }
}

export type Rules = ReturnType<typeof useRules>
