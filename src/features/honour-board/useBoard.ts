/** The honour board of a community: which quarter is shown, and what is handed on of it. */
import { me } from '@contract/account'
import { readBoard } from '@contract/captainBoard'
import { canvasById } from '@platform/canvas'
import { copyText } from '@platform/clipboard'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useShareCard } from '@platform/shareCard'
import { usePicture, type Painted } from '@platform/usePicture'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy } from './copy'
import { drawBoard, WIDTH } from './draw'

export const CANVAS = 'board-canvas'

export function useBoard() {
  const { community, quarter: asked } = useParams()
  const own = useQuery(me, community === undefined ? {} : null).data?.me?.communityId
  const communityId = community ?? own
  const [chosen, setChosen] = useState(asked)
  const query = useQuery(readBoard, communityId === undefined ? null : { communityId, ...(chosen === undefined ? {} : { quarter: chosen }) })
  const view = query.data?.board ?? null
  const board = view?.board ?? null
  const [copied, setCopied] = useState<boolean | null>(null)

  /** Drawn once to learn how high it becomes, then for good. */
  const paint = async (): Promise<Painted | null> => {
    const trial = board && (await canvasById(CANVAS, WIDTH, 100))
    if (!board || !trial) return null
    const height = drawBoard(trial.brush, board, 100)
    const drawable = await canvasById(CANVAS, WIDTH, height)
    if (!drawable) return null
    drawBoard(drawable.brush, board, height)
    return { drawable, ratio: height / WIDTH }
  }
  const picture = usePicture(board && JSON.stringify(board), paint, copy.fileName(view?.quarter ?? ''))
  useShareCard(() => ({ title: view ? copy.host(view.community, view.quarter) + copy.heading : copy.title, path: `${atWork.honourBoard}?community=${communityId ?? ''}${view ? `&quarter=${view.quarter}` : ''}` }))

  return {
    ...picture,
    communityId,
    query,
    view,
    board,
    others: (query.data?.others ?? []).filter((one) => one !== view?.quarter),
    copied,
    words: query.failure && failureWords(query.failure, {}),
    show: setChosen,
    async copy() {
      if (board) setCopied(await copyText(copy.text(board)))
    }
  }
}

export type Board = ReturnType<typeof useBoard>
