/** 优秀榜: the captains whom the captains chose, for everybody. */
import { Page } from '@components/Page'
import { BoardBar, BoardPage, BoardWall } from '@features/honour-board/BoardPage'
import { copy } from '@features/honour-board/copy'
import { useBoard } from '@features/honour-board/useBoard'
import { ShownEntry } from '@features/year-shown/ShownEntry'
import './index.scss'

export default function HonourBoardPage() {
  const shown = useBoard()
  return (
    <Page title={copy.title} wall={shown.board ? <BoardWall shown={shown} /> : null} bar={<BoardBar shown={shown} />}>
      <BoardPage shown={shown} />
      <ShownEntry communityId={shown.communityId} />
    </Page>
  )
}
