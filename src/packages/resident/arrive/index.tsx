/** 现场签到: whoever is there says who came along, and scans the word on the wall. */
import { Page } from '@components/Page'
import { ArrivedWall, ArrivingWork } from '@features/self-check-in/Arriving'
import { ArrivingBar } from '@features/self-check-in/ArrivingBar'
import { copy } from '@features/self-check-in/copy'
import { useArriving } from '@features/self-check-in/useArriving'

export default function ArrivePage() {
  const arriving = useArriving()
  const done = arriving.outcome.at === 'done'
  return (
    <Page title={copy.title} wall={done ? <ArrivedWall arriving={arriving} /> : null} bar={<ArrivingBar arriving={arriving} />}>
      <ArrivingWork arriving={arriving} />
    </Page>
  )
}
