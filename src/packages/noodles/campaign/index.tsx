/** 发放活动: where it stands, how far it has come, and the next step. */
import { Page } from '@components/Page'
import { CampaignBar, CampaignPage } from '@features/noodle-campaign/CampaignPage'
import { CampaignSheets } from '@features/noodle-campaign/CampaignSheets'
import { copy } from '@features/noodle-campaign/copy'
import { useCampaign } from '@features/noodle-campaign/useCampaign'
import './index.scss'

export default function NoodleCampaignPage() {
  const work = useCampaign()
  return (
    <Page title={copy.title} wide bar={<CampaignBar work={work} />} sheet={<CampaignSheets work={work} />}>
      <CampaignPage work={work} />
    </Page>
  )
}
