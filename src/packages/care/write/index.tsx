/** 加一位老人: somebody comes onto the roster by hand, or is written anew. */
import { Page } from '@components/Page'
import { copy } from '@features/elder-form/copy'
import { ElderForm, ElderFormBar } from '@features/elder-form/ElderForm'
import { useElderForm } from '@features/elder-form/useElderForm'

export default function WriteElderPage() {
  const form = useElderForm()
  return (
    <Page title={form.isNew ? copy.addTitle : copy.editTitle} bar={<ElderFormBar form={form} />}>
      <ElderForm form={form} />
    </Page>
  )
}
