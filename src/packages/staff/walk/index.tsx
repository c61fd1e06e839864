/** 带队和点名: who walks, with whom, and whether all came back. */
import { Page } from '@components/Page'
import { copy } from '@features/walk/copy'
import { useWalk } from '@features/walk/useWalk'
import { WalkBar, WalkPage } from '@features/walk/WalkPage'
import { WalkSheets } from '@features/walk/WalkSheets'
import './index.scss'

export default function WalkWithChildrenPage() {
  const walk = useWalk()
  return (
    <Page title={copy.title} wide bar={<WalkBar walk={walk} />} sheet={<WalkSheets walk={walk} />}>
      <WalkPage walk={walk} />
    </Page>
  )
}
