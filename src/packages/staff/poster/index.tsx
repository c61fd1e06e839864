/** 海报: drawn from the same numbers as the event's page. */
import { Page } from '@components/Page'
import { copy } from '@features/poster/copy'
import { PosterBar, PosterPage } from '@features/poster/PosterPage'
import { usePoster } from '@features/poster/usePoster'
import './index.scss'

export default function StaffPosterPage() {
  const state = usePoster()
  return (
    <Page title={copy.title} bar={<PosterBar state={state} />}>
      <PosterPage state={state} />
    </Page>
  )
}
