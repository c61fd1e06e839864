/** Eight cards on a sheet of A4, with lines to cut along: a name, a building and a code, nothing else of the elder, and whom to ring up. */
import { round, write, type Brush } from '@components/brush'
import { palette } from '@components/palette'
import { drawQr } from '@components/qr'
import { copy } from './copy'

export const SHEET = { width: 620, height: 877 } as const
export const ON_A_SHEET = 8
const MARGIN = 20
const ACROSS = 2
/** One of them: what is cut out, and what is drawn alone for whoever lost theirs. */
export const CARD = { width: (SHEET.width - 2 * MARGIN) / ACROSS, height: (SHEET.height - 2 * MARGIN) / (ON_A_SHEET / ACROSS) } as const
const CODE = 148

export type Printed = { readonly name: string; readonly building: string; readonly code: string; /** Its name and telephone; empty where the phone does not know them. */ readonly community: string }

function blank(brush: Brush, { width, height }: { readonly width: number; readonly height: number }): void {
  brush.fillStyle = palette.white
  brush.fillRect(0, 0, width, height)
}

function drawAt(brush: Brush, { name, building, code, community }: Printed, left: number, top: number): void {
  brush.strokeStyle = palette.edge
  brush.lineWidth = 1
  round(brush, left + 4, top + 4, CARD.width - 8, CARD.height - 8, 10)
  brush.stroke()
  const side = drawQr(brush, code, left + 12, top + 6, CODE)
  const beside = left + 16 + side
  const room = left + CARD.width - 12 - beside
  const named = write(brush, name, beside, top + 26, room, { size: 27, weight: 700, colour: palette.ink })
  write(brush, building, beside, named + 4, room, { size: 21, weight: 600, colour: palette.ink })
  // below the code and its quiet zone, over the whole width
  const [below, whole] = [left + 20, CARD.width - 40]
  const told = write(brush, copy.hint, below, top + 4 + side, whole, { size: 21, weight: 600, colour: palette.ink, line: 1.25 })
  write(brush, community, below, told, whole, { size: 16, colour: palette.ink, line: 1.25 })
}

export function drawCards(brush: Brush, cards: readonly Printed[]): void {
  blank(brush, SHEET)
  cards.forEach((card, index) => drawAt(brush, card, MARGIN + (index % ACROSS) * CARD.width, MARGIN + Math.floor(index / ACROSS) * CARD.height))
}

export function drawCard(brush: Brush, card: Printed): void {
  blank(brush, CARD)
  drawAt(brush, card, 0, 0)
}
