/** What of a quarter can be taken as a sheet, as far as it has come. */
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { WorkbookResult } from '@components/WorkbookResult'
import { exportQuarter, type QuarterSheet } from '@contract/workbookCaptains'
import { call } from '@platform/client'
import { useWorkbook } from '@platform/useWorkbook'
import { copy, sheetRefusals } from './copy'
import type { Lead } from './useQuarterLead'

export function Papers({ lead: { view, communityId, quarter } }: { readonly lead: Lead }) {
  const { taken, take } = useWorkbook(sheetRefusals)
  if (!view || view.stage === 'collecting') return null
  const sheets: readonly QuarterSheet[] = ['ranking', ...(view.rounds.some(({ count }) => count) ? (['count'] as const) : []), ...(view.stage === 'published' ? (['honours'] as const) : [])]
  return (
    <Section head={copy.takeSheets}>
      <WorkbookResult taken={taken} />
      {sheets.map((sheet) => (
        <TextButton key={sheet} id={`take-${sheet}`} start icon='download' text={copy.sheets[sheet]} onTap={() => take(() => call(exportQuarter, { communityId, quarter, sheet }))} />
      ))}
    </Section>
  )
}
