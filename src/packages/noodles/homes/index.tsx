/** 上门名单: what is brought home, grid by grid. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-homes/copy'
import { HomesPage } from '@features/noodle-homes/HomesPage'

export default function NoodleHomesPage() {
  return (
    <Page title={copy.title}>
      <HomesPage />
    </Page>
  )
}
