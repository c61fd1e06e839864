/** 年度评优: the office leads a year from its four quarters to the certificates. */
import { Page } from '@components/Page'
import { copy } from '@features/year-lead/copy'
import { useDeciding } from '@features/year-lead/useDeciding'
import { useYear } from '@features/year-lead/useYear'
import { YearBar, YearSheet } from '@features/year-lead/YearBar'
import { YearPage } from '@features/year-lead/YearPage'

export default function YearLeadPage() {
  const year = useYear()
  const deciding = useDeciding(year)
  return (
    <Page title={copy.title} bar={<YearBar year={year} deciding={deciding} />} sheet={year.asking ? <YearSheet year={year} /> : null}>
      <YearPage year={year} deciding={deciding} />
    </Page>
  )
}
