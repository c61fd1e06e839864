/** 对账: the accounts of one campaign; without one, those that a co-operative's officer signs. */
import { Page } from '@components/Page'
import { AccountsBar, AccountsPage } from '@features/noodle-accounts/AccountsPage'
import { copy } from '@features/noodle-accounts/copy'
import { GivenPage } from '@features/noodle-accounts/GivenPage'
import { SignSheet } from '@features/noodle-accounts/SignSheet'
import { useAccounts } from '@features/noodle-accounts/useAccounts'
import { useWhich } from '@features/noodle-accounts/useWhich'
import { PrizesEntry } from '@features/year-prizes/PrizesEntry'

function OneCampaign({ campaignId }: { readonly campaignId: string }) {
  const accounts = useAccounts(campaignId)
  return (
    <Page title={copy.title} bar={<AccountsBar accounts={accounts} />} sheet={<SignSheet accounts={accounts} />}>
      <AccountsPage accounts={accounts} />
    </Page>
  )
}

export default function NoodleAccountsPage() {
  const campaignId = useWhich()
  if (campaignId !== null) return <OneCampaign campaignId={campaignId} />
  return (
    <Page title={copy.title}>
      <GivenPage />
      <PrizesEntry />
    </Page>
  )
}
