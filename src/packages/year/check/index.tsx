/** 核验证书: whether a number and its code belong together, for everybody. */
import { Page } from '@components/Page'
import { CheckBar, CheckPage } from '@features/year-check/CheckPage'
import { copy } from '@features/year-check/copy'
import { useCheck } from '@features/year-check/useCheck'

export default function YearCheckPage() {
  const check = useCheck()
  return (
    <Page title={copy.title} bar={<CheckBar check={check} />}>
      <CheckPage check={check} />
    </Page>
  )
}
