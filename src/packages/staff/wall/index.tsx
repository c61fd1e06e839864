/** 墙上的码: stands at the door, and everybody checks in themselves. */
import { Page } from '@components/Page'
import { copy } from '@features/wall-word/copy'
import { useWallWords } from '@features/wall-word/useWallWords'
import { WallWordPage } from '@features/wall-word/WallWordPage'

export default function StaffWallPage() {
  return (
    <Page title={copy.title} wide>
      <WallWordPage state={useWallWords()} />
    </Page>
  )
}
