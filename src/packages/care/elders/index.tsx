/** 老人花名册: the roster of a community. */
import { Page } from '@components/Page'
import { copy } from '@features/elder-list/copy'
import { EldersBar } from '@features/elder-list/EldersBar'
import { EldersPage } from '@features/elder-list/EldersPage'
import { useElders } from '@features/elder-list/useElders'

export default function RosterOfCommunityPage() {
  const page = useElders()
  return (
    <Page title={copy.title} bar={<EldersBar communityId={page.communityId} />}>
      <EldersPage page={page} />
    </Page>
  )
}
