/** 给老人发东西: the campaigns of a community, and the way to a new one. */
import { Page } from '@components/Page'
import { CampaignList, CampaignListBar } from '@features/noodle-campaigns/CampaignList'
import { copy } from '@features/noodle-campaigns/copy'

export default function NoodleCampaignsPage() {
  return (
    <Page title={copy.title} bar={<CampaignListBar />}>
      <CampaignList />
    </Page>
  )
}
