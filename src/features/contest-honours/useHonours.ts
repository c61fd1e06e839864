/** Which picture of a competition is being made, of whom, and how far it is. */
import { pictureWords } from '@components/pictureWords/copy'
import { readEvent } from '@contract/event'
import { readContest, readResults } from '@contract/eventContest'
import { clock } from '@domain/calendar'
import { canvasById } from '@platform/canvas'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { usePicture, type Painted } from '@platform/usePicture'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { contestRefusals, copy, resultRefusals } from './copy'
import { BOARD_WIDTH, drawBoard } from './draw'
import { boardOf, boardWords, certificateOf, certificateWords, winnersOf, type Board } from './honours'
import { CANVAS, paintCertificate } from './paint'

export type Kind = 'board' | 'certificate'

/** Drawn once to learn how high it becomes, then for good. */
async function paintBoard(board: Board): Promise<Painted | null> {
  const trial = await canvasById(CANVAS, BOARD_WIDTH, 100)
  if (!trial) return null
  const height = drawBoard(trial.brush, board, 100)
  const drawable = await canvasById(CANVAS, BOARD_WIDTH, height)
  if (!drawable) return null
  drawBoard(drawable.brush, board, height)
  return { drawable, ratio: height / BOARD_WIDTH }
}

export function useHonours() {
  const { id: eventId = '' } = useParams()
  const event = useQuery(readEvent, { eventId })
  const results = useQuery(readResults, { eventId })
  // names of children: they stay on the phone only as long as the page does
  const contest = useQuery(readContest, { eventId }, { kept: false })
  const [kind, setKind] = useState<Kind>('board')
  const [number, setNumber] = useState<number | null>(null)

  const known = event.data && results.data && contest.data ? { event: event.data, results: results.data, winners: winnersOf(results.data, contest.data.entrants) } : null
  const winner = known?.winners.find((one) => one.number === number) ?? known?.winners[0] ?? null
  const board = known && kind === 'board' ? boardOf(known.event, known.results, clock()) : null
  const certificate = known && winner && kind === 'certificate' ? certificateOf(known.event, winner, clock()) : null
  const shown = board && board.lines.length > 0 ? boardWords(board) : certificate && certificateWords(certificate)

  const paint = async () => (board ? paintBoard(board) : certificate ? paintCertificate(certificate) : null)
  const picture = usePicture(shown && JSON.stringify(shown), paint, pictureWords.fileName(known?.event.title ?? '', kind === 'board' ? copy.results : copy.fileOf(winner?.name ?? '')))
  const words =
    (event.failure && failureWords(event.failure, {})) ?? (results.failure && failureWords(results.failure, resultRefusals)) ?? (contest.failure && failureWords(contest.failure, contestRefusals))

  return {
    ...picture,
    known,
    kind,
    winner,
    /** What the picture says, for those who cannot see it; null where there is none to make. */
    shown,
    loading: event.loading || results.loading || contest.loading,
    words,
    choose: setKind,
    pick: setNumber,
    reload: () => Promise.all([event.reload(), results.reload(), contest.reload()])
  }
}

export type Honours = ReturnType<typeof useHonours>
