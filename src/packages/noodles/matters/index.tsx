/** 要核实的: doubts, witnesses, additions and mistaps of one campaign. */
import { Page } from '@components/Page'
import { AddSheet } from '@features/noodle-matters/AddSheet'
import { copy } from '@features/noodle-matters/copy'
import { MattersBar, MattersPage } from '@features/noodle-matters/MattersPage'
import { useMatters } from '@features/noodle-matters/useMatters'
import './index.scss'

export default function NoodleMattersPage() {
  const matters = useMatters()
  return (
    <Page title={copy.title} bar={<MattersBar matters={matters} />} sheet={matters.adding ? <AddSheet matters={matters} /> : null}>
      <MattersPage matters={matters} />
    </Page>
  )
}
