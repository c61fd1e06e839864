/** 发礼物: one for each who competed, once, as long as there are some. */
import { Page } from '@components/Page'
import { copy } from '@features/contest-gifts/copy'
import { GiftsBar, GiftsPage } from '@features/contest-gifts/GiftsPage'
import { useGifts } from '@features/contest-gifts/useGifts'

export default function ContestGiftsPage() {
  const gifts = useGifts()
  return (
    <Page title={copy.title} wide bar={<GiftsBar gifts={gifts} />}>
      <GiftsPage gifts={gifts} />
    </Page>
  )
}
