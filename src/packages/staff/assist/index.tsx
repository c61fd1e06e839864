/** 代报名: staff sign up somebody who has no WeChat. */
import { Page } from '@components/Page'
import { AssistBar } from '@features/assisted-sign-up/AssistBar'
import { AssistForm } from '@features/assisted-sign-up/AssistForm'
import { AssistPending } from '@features/assisted-sign-up/AssistPending'
import { copy } from '@features/assisted-sign-up/copy'
import { useAssist, type Assist } from '@features/assisted-sign-up/useAssist'
import { useAssistEvent } from '@features/assisted-sign-up/useAssistEvent'

function Assisted({ event }: { readonly event: Assist['event'] }) {
  const assist = useAssist(event)
  return (
    <Page title={copy.title} wide bar={<AssistBar assist={assist} />}>
      <AssistForm assist={assist} />
    </Page>
  )
}

export default function AssistPage() {
  const query = useAssistEvent()
  if (query.data) return <Assisted event={query.data} />
  return (
    <Page title={copy.title} wide>
      <AssistPending query={query} />
    </Page>
  )
}
