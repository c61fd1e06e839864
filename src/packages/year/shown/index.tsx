/** 年度公示: whom the two committees chose, for everybody. */
import { Page } from '@components/Page'
import { copy } from '@features/year-shown/copy'
import { ResultWall } from '@features/year-shown/Result'
import { ShownPage } from '@features/year-shown/ShownPage'
import { useShown } from '@features/year-shown/useShown'
import './index.scss'

export default function YearShownPage() {
  const shown = useShown()
  return (
    <Page title={copy.title} wall={shown.result ? <ResultWall result={shown.result} /> : null}>
      <ShownPage shown={shown} />
    </Page>
  )
}
