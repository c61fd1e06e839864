/** The board as it is painted for the group: the wall at dusk, and a lit window for each of those who were chosen. */
import { dress, round, write, type Brush } from '@components/brush'
import { categoryWords } from '@components/captainWords/copy'
import { palette } from '@components/palette'
import { categories } from '@domain/captains'
import type { HonourBoard, Honoured } from '@domain/honour'
import { copy } from './copy'

export const WIDTH = 375
const MARGIN = 24
const GAP = 9
const PANES = 3
const PANE = { width: (WIDTH - 2 * MARGIN - (PANES - 1) * GAP) / PANES, height: 78, sill: 5 } as const

const centred = (brush: Brush, text: string, left: number, top: number, size: number, weight: 400 | 700): void => {
  dress(brush, { size, weight, colour: palette.ink })
  const wide = Math.min(brush.measureText(text).width, PANE.width - 8)
  write(brush, text, left + (PANE.width - wide) / 2, top, wide + 1, { size, weight, colour: palette.ink })
}

function pane(brush: Brush, { name, building }: Honoured, left: number, top: number): void {
  brush.fillStyle = palette.seaLine
  brush.fillRect(left, top + PANE.height, PANE.width, PANE.sill)
  brush.fillStyle = palette.lamp
  round(brush, left, top, PANE.width, PANE.height, 5)
  brush.fill()
  centred(brush, name, left, top + 14, 22, 700)
  centred(brush, building, left, top + 44, 17, 400)
}

/** Paints it and returns how high it has become. */
export function drawBoard(brush: Brush, board: HonourBoard, height: number): number {
  const room = WIDTH - 2 * MARGIN
  brush.fillStyle = palette.sea
  brush.fillRect(0, 0, WIDTH, height)
  const named = write(brush, copy.host(board.community, board.quarter), MARGIN, 26, room, { size: 19, colour: palette.onSea2 })
  let top = write(brush, copy.heading, MARGIN, named + 4, room, { size: 34, weight: 700, colour: palette.white }) + 14
  for (const category of categories) {
    const under = write(brush, categoryWords[category], MARGIN, top, room, { size: 17, weight: 600, colour: palette.onSea2 }) + 6
    const chosen = board.honoured[category]
    chosen.forEach((one, at) => pane(brush, one, MARGIN + at * (PANE.width + GAP), under))
    top = chosen.length > 0 ? under + PANE.height + PANE.sill + 18 : write(brush, copy.nobody, MARGIN, under, room, { size: 19, colour: palette.white }) + 14
  }
  const thanked = write(brush, copy.thanks, MARGIN, top, room, { size: 19, weight: 600, colour: palette.white })
  return write(brush, copy.how(board.ballots), MARGIN, thanked + 8, room, { size: 17, colour: palette.onSea2 }) + MARGIN
}
