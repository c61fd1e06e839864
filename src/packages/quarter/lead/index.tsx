/** 季度评定: staff lead a quarter from its points to the honour board. */
import { Page } from '@components/Page'
import { copy } from '@features/quarter-lead/copy'
import { useCounting } from '@features/quarter-lead/Counting'
import { LeadBar, LeadSheet } from '@features/quarter-lead/LeadBar'
import { AnswerSheet } from '@features/quarter-lead/Objections'
import { QuarterPage } from '@features/quarter-lead/QuarterPage'
import { useQuarterLead } from '@features/quarter-lead/useQuarterLead'

export default function QuarterLeadPage() {
  const lead = useQuarterLead()
  const counting = useCounting(lead)
  return (
    <Page title={copy.title} bar={<LeadBar lead={lead} counting={counting} />} sheet={lead.answering ? <AnswerSheet key={lead.answering.objectionId} lead={lead} objection={lead.answering} /> : lead.asking ? <LeadSheet lead={lead} /> : null}>
      <QuarterPage lead={lead} counting={counting} />
    </Page>
  )
}
