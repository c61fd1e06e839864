/** The picture of a check-in code for the album: what, when, where, the code, the digits and whom to ask. */
import { phoneWords } from '@components/phoneWords'
import { dayWords, timeWords } from '@components/dates/copy'
import { palette } from '@components/palette'
import { drawQr, qrSquares } from '@components/qr'
import type { RegistrationView } from '@contract/event'
import { clock, type Instant } from '@domain/calendar'
import { copy } from './copy'

export const WIDTH = 320
export const HEIGHT = 490

const MARGIN = 20
const WIDEST_CODE = 260
const LINE = 1.35
const FONT = '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", sans-serif'
type Brush = CanvasRenderingContext2D

/** Breaks text where the line is full; Chinese may break after any character. */
function linesOf(brush: Brush, text: string, width: number): readonly string[] {
  const lines = ['']
  for (const letter of text) {
    const line = lines[lines.length - 1] ?? ''
    if (line !== '' && brush.measureText(line + letter).width > width) lines.push(letter)
    else lines[lines.length - 1] = line + letter
  }
  return lines
}

type Style = { readonly size: number; readonly weight: 400 | 700; readonly colour: string; readonly centred?: boolean; readonly most?: number }

/** Writes lines from a height on and returns the height below them. */
function write(brush: Brush, text: string, top: number, { size, weight, colour, centred = false, most = 1 }: Style): number {
  brush.font = `${weight} ${size}px ${FONT}`
  brush.fillStyle = colour
  brush.textBaseline = 'top'
  brush.textAlign = centred ? 'center' : 'left'
  const lines = linesOf(brush, text, WIDTH - 2 * MARGIN).slice(0, most)
  lines.forEach((line, index) => brush.fillText(line, centred ? WIDTH / 2 : MARGIN, top + index * size * LINE))
  return top + lines.length * size * LINE
}

// a module is whole pixels, so the code is a little narrower than it might be
function codeSide(text: string): number {
  const { size } = qrSquares(text, true)
  return Math.floor(WIDEST_CODE / size) * size
}

// a picture is looked at on other days, so tomorrow has its date
const whenOnPaper = (startAt: Instant): string => `${dayWords(startAt, clock())} ${timeWords(startAt)}`

const WALL = 144

export function drawCode(brush: Brush, { event, contactPhone, checkIn }: RegistrationView): void {
  if (!checkIn) return
  brush.fillStyle = palette.white
  brush.fillRect(0, 0, WIDTH, HEIGHT)
  brush.fillStyle = palette.sea
  brush.fillRect(0, 0, WIDTH, WALL)
  const below = write(brush, event.title, 18, { size: 20, weight: 700, colour: palette.white, most: 2 })
  const place = write(brush, whenOnPaper(event.startAt), below + 6, { size: 18, weight: 400, colour: palette.onSea2 })
  write(brush, event.place, place, { size: 18, weight: 400, colour: palette.onSea2 })

  const side = codeSide(checkIn.code)
  drawQr(brush, checkIn.code, (WIDTH - side) / 2, WALL, side)
  const digits = write(brush, copy.picture.digits(checkIn.digits), WALL + side, { size: 30, weight: 700, colour: palette.ink, centred: true })
  write(brush, copy.picture.ask(phoneWords(contactPhone)), digits + 6, { size: 18, weight: 400, colour: palette.ink2, centred: true })
}
