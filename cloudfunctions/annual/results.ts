/** What hangs out of a year: whoever did not agree to be named is masked. */
import type { YearResult } from '@contract/annual'
import { honouredIn, mayBeNamed, winnerNamed, yearStageOf, type AnnualEvaluation } from '@domain/annual'
import type { Instant } from '@domain/calendar'
import type { CaptainRegister } from '@domain/captains'
import { maskedName } from '@domain/masking'

/** The latest year that hangs out or did. */
export const publicYear = (annuals: readonly AnnualEvaluation[]): AnnualEvaluation | undefined => annuals.find(({ published }) => published)

export function yearResult(annual: AnnualEvaluation | undefined, community: string, { naming }: CaptainRegister, now: Instant): YearResult | null {
  if (!annual?.published) return null
  const stage = yearStageOf(annual, now)
  if (stage !== 'publicised' && stage !== 'final' && stage !== 'certified') return null
  const { year, quarterIds, published } = annual
  const winners = honouredIn(annual).map((personId) => {
    const { name, buildings } = winnerNamed(annual, personId)
    return { name: mayBeNamed(annual, naming, personId) ? name : maskedName(name), building: buildings[0] ?? '' }
  })
  return { year, community, quarterIds, stage, publishedAt: published.at, until: published.until, winners }
}
