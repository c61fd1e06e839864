/** 上门名单: what is brought home, grid by grid. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-homes/copy'
import { HomesPage } from '@features/noodle-homes/HomesPage'
import { useHomes } from '@features/noodle-homes/useHomes'

export default function NoodleHomesPage() {
  const state = useHomes()
  return (
    <Page title={copy.title}>
      <HomesPage state={state} />
    </Page>
  )
}
