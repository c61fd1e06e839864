/** A place that is still to be furnished. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'

export default function Placeholder() {
  return (
    <Page title='邻距离' tab='home'>
      <Title text='邻距离' />
    </Page>
  )
}
