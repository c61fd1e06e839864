/** 成绩图和奖状: drawn from what was published. */
import { Page } from '@components/Page'
import { copy } from '@features/contest-honours/copy'
import { HonoursBar, HonoursPage } from '@features/contest-honours/HonoursPage'
import { useHonours } from '@features/contest-honours/useHonours'
import './index.scss'

export default function ContestHonoursPage() {
  const honours = useHonours()
  return (
    <Page title={copy.title} bar={<HonoursBar honours={honours} />}>
      <HonoursPage honours={honours} />
    </Page>
  )
}
