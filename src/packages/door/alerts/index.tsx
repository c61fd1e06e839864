/** 要问候的老人: for the care lead of a community. */
import { Page } from '@components/Page'
import { AlertSheet } from '@features/care-alerts/AlertSheet'
import { AlertsPage } from '@features/care-alerts/AlertsPage'
import { copy } from '@features/care-alerts/copy'
import { useAlerts } from '@features/care-alerts/useAlerts'

export default function DoorAlertsPage() {
  const page = useAlerts()
  return (
    <Page title={copy.title} sheet={page.chosen ? <AlertSheet page={page} /> : null}>
      <AlertsPage page={page} />
    </Page>
  )
}
