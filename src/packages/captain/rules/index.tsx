/** 分怎么算: a community's table of points. */
import { Page } from '@components/Page'
import { copy } from '@features/points-rules/copy'
import { RulesBar, RulesPage } from '@features/points-rules/RulesPage'
import { useRules } from '@features/points-rules/useRules'

export default function PointsRulesPage() {
  const rules = useRules()
  return (
    <Page title={copy.title} bar={<RulesBar rules={rules} />}>
      <RulesPage rules={rules} />
    </Page>
  )
}
