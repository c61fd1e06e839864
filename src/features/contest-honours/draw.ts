/** The results and a certificate as they are painted: a lit window for every award on the wall, and white paper with room for the seal. */
import { round, write, writeUpTo, type Brush } from '@components/brush'
import { paper } from '@components/certificatePaper'
import { palette } from '@components/palette'
import { copy } from './copy'
import type { Board, BoardLine, Certificate } from './honours'

export const BOARD_WIDTH = 375
export const CERTIFICATE = { width: 480, height: 340 } as const

const MARGIN = 24
const ROW = 62
const PANE = { width: 40, height: 46 } as const

/** Two windows of the house, one of them lit: the mark of every picture. */
function mark(brush: Brush, x: number, y: number): void {
  brush.strokeStyle = palette.seaLine
  brush.lineWidth = 1.6
  round(brush, x + 1, y, 9, 18, 2)
  brush.stroke()
  brush.fillStyle = palette.lamp
  round(brush, x + 14, y, 9, 18, 2)
  brush.fill()
}

/** Its number in words stands beside each window. */
function line(brush: Brush, { place, who, value, award }: BoardLine, top: number): void {
  brush.fillStyle = palette.lamp
  round(brush, MARGIN, top, PANE.width, PANE.height, 6)
  brush.fill()
  const left = MARGIN + PANE.width + 14
  const made = writeUpTo(brush, value, BOARD_WIDTH - MARGIN, top - 1, { size: 19, weight: 700, colour: palette.white })
  write(brush, who, left, top - 2, BOARD_WIDTH - MARGIN - left - made - 8, { size: 21, weight: 700, colour: palette.white })
  write(brush, [place, award].join(copy.separator), left, top + 24, BOARD_WIDTH - MARGIN - left, { size: 17, colour: palette.onSea2 })
}

/** Paints it and returns how high it has become. */
export function drawBoard(brush: Brush, { host, date, title, lines }: Board, height: number): number {
  const room = BOARD_WIDTH - 2 * MARGIN
  brush.fillStyle = palette.sea
  brush.fillRect(0, 0, BOARD_WIDTH, height)
  mark(brush, MARGIN, 26)
  write(brush, host, MARGIN + 34, 22, room - 34, { size: 19, weight: 600, colour: palette.white })
  const named = write(brush, title, MARGIN, 62, room, { size: 30, weight: 700, colour: palette.white, line: 1.25 })
  const dated = write(brush, [copy.results, date].join(copy.separator), MARGIN, named + 4, room, { size: 19, colour: palette.onSea2 })
  const first = dated + 22
  lines.forEach((one, index) => line(brush, one, first + index * ROW))
  return write(brush, copy.thanks, MARGIN, first + lines.length * ROW + 10, room, { size: 19, weight: 600, colour: palette.white }) + MARGIN
}

export function drawCertificate(brush: Brush, { name, praise, signed, date }: Certificate): number {
  const { width, height } = CERTIFICATE
  paper(brush, width, height)
  brush.fillStyle = palette.sea
  round(brush, width - 72, 28, 40, 46, 6)
  brush.fill()
  mark(brush, width - 64, 42)
  const inner = 44
  write(brush, copy.honour, inner, 34, 200, { size: 34, weight: 700, colour: palette.sea })
  const named = write(brush, name, inner, 96, width - 2 * inner, { size: 24, weight: 700, colour: palette.ink })
  write(brush, praise, inner, named + 8, width - 2 * inner, { size: 19, colour: palette.ink, line: 1.6 })
  // at the right, where the seal is pressed over it
  writeUpTo(brush, signed, width - inner, height - 86, { size: 19, weight: 600, colour: palette.ink })
  writeUpTo(brush, date, width - inner, height - 58, { size: 17, colour: palette.ink2 })
  return height
}
