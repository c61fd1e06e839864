/** The poster as it is painted: wall with a window for every place, title, day, place, and the code. Measures are points of a sheet of a given width. */
import { dress, linesOf, round, write, writeUpTo, type Brush, type Style } from '@components/brush'
import { palette } from '@components/palette'
import { copy } from './copy'
import { groupsOf, type Mark } from './drawings'
import type { Poster } from './poster'
import { trace } from './trace'

/** `art`: how high the wall is; `gap`: the air between the parts; `code`: the side of the code. */
export type Sheet = { readonly width: number; readonly height: number; readonly art: number; readonly gap: number; readonly code: number }

const MARGIN = 24
function mark(brush: Brush, one: Mark): void {
  if ('circle' in one) {
    const [x, y, radius] = one.circle
    brush.beginPath()
    brush.arc(x, y, radius, 0, 2 * Math.PI)
    return brush.fill()
  }
  if ('petals' in one) return petals(brush, one.petals, one.count)
  trace(brush, one.path)
  if (one.stroke === undefined) return brush.fill()
  brush.lineWidth = one.stroke
  brush.strokeStyle = one.light ? palette.lamp : palette.sea
  brush.stroke()
}

function petals(brush: Brush, [x, y]: readonly [number, number], count: number): void {
  brush.save()
  brush.translate(x, y)
  brush.fillStyle = palette.lamp
  for (let petal = 0; petal < count; petal += 1) {
    brush.save()
    brush.rotate((petal * 2 * Math.PI) / count)
    brush.translate(0, -11)
    brush.scale(6, 8.5)
    brush.beginPath()
    brush.arc(0, 0, 1, 0, 2 * Math.PI)
    brush.fill()
    brush.restore()
  }
  brush.restore()
}

/** The lit window with the drawing of the kind. */
function lamp(brush: Brush, { drawing }: Poster, x: number, y: number, width: number, height: number): void {
  brush.fillStyle = palette.lamp
  round(brush, x, y, width, height, 8)
  brush.fill()
  if (drawing === 'bowl') return
  const scale = Math.min((width - 8) / 120, (height - 16) / 130)
  brush.save()
  brush.translate(x + (width - 120 * scale) / 2, y + (height - 130 * scale) / 2)
  brush.scale(scale, scale)
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  for (const { x: left, y: top, scale: size, marks } of groupsOf[drawing]) {
    brush.save()
    brush.translate(left, top)
    brush.scale(size, size)
    for (const one of marks) {
      brush.fillStyle = palette.sea
      mark(brush, one)
    }
    brush.restore()
  }
  brush.restore()
}

type Grid = { readonly storeys: number; readonly tall: number; readonly wide: number; readonly gap: number }

/** Smaller windows would not be seen as windows, and closer ones would be one. */
const SMALLEST = 14
const CLOSEST = 5
const columnsIn = (count: number, storeys: number): number => Math.ceil(count / storeys)

/** As few storeys as the width allows, so that the windows are large, or one more where that fills every column; null when they would be too small to be seen. */
function gridFor(count: number, width: number, height: number): Grid | null {
  const grids: Grid[] = []
  for (let storeys = 3; storeys <= count + 2 && grids.length < 2; storeys += 1) {
    const gap = height / (storeys * 3.5)
    const tall = (height - gap * (storeys - 1)) / storeys
    const wide = tall * 0.75
    if (tall < SMALLEST) break
    const columns = columnsIn(count, storeys)
    if (columns * wide + (columns - 1) * CLOSEST <= width) grids.push({ storeys, tall, wide, gap })
  }
  return grids.find(({ storeys }) => count % storeys === 0) ?? grids[0] ?? null
}

/** One hollow window for every place. */
function side(brush: Brush, count: number, grid: Grid, left: number, width: number, top: number): void {
  const { storeys, tall, wide, gap } = grid
  const columns = columnsIn(count, storeys)
  const air = columns > 1 ? Math.min(gap, (width - columns * wide) / (columns - 1)) : 0
  const start = left + (width - columns * wide - (columns - 1) * air) / 2
  brush.strokeStyle = palette.seaLine
  brush.lineWidth = 2
  for (let place = 0; place < count; place += 1) {
    round(brush, start + Math.floor(place / storeys) * (wide + air), top + (place % storeys) * (tall + gap), wide, tall, 4)
    brush.stroke()
  }
}

/** Community, and how many can come; below it the house. Returns its foot. */
function wall(brush: Brush, poster: Poster, { width, art }: Sheet): number {
  const top = 64
  const foot = top + art + 12
  brush.fillStyle = palette.sea
  brush.fillRect(0, 0, width, foot)
  brush.strokeStyle = palette.seaLine
  brush.lineWidth = 1.6
  round(brush, MARGIN + 2, 26, 9, 18, 2)
  brush.stroke()
  brush.fillStyle = palette.lamp
  round(brush, MARGIN + 15, 26, 9, 18, 2)
  brush.fill()
  const count = writeUpTo(brush, poster.seats, width - MARGIN, 22, { size: 19, weight: 600, colour: palette.white })
  write(brush, poster.host, MARGIN + 34, 22, width - 2 * MARGIN - 46 - count, { size: 19, weight: 600, colour: palette.white })

  const height = art - 24
  const lit = height * 0.79
  const leftLamp = (width - lit) / 2
  const half = Math.ceil(poster.capacity / 2)
  const aside = leftLamp - 1.75 * MARGIN
  const grid = gridFor(half, aside, height)
  lamp(brush, poster, leftLamp, top + 12, lit, height)
  if (grid) {
    side(brush, half, grid, MARGIN, aside, top + 12)
    side(brush, poster.capacity - half, grid, leftLamp + lit + 0.75 * MARGIN, aside, top + 12)
  }
  return foot
}

function heading(brush: Brush, { lead, title }: Poster, top: number, { width }: Sheet): number {
  const room = width - 2 * MARGIN
  const below = lead ? write(brush, lead, MARGIN, top, room, { size: 19, weight: 600, colour: palette.sea, line: 1.5 }) : top
  dress(brush, { size: 38, weight: 700, colour: palette.ink })
  const size = linesOf(brush, title, room).length > 2 ? 32 : 38
  return write(brush, title, MARGIN, below, room, { size, weight: 700, colour: palette.ink, line: 1.25 })
}

function dayAndPlace(brush: Brush, { month, day, time, place, who }: Poster, top: number, { width }: Sheet): number {
  const under = write(brush, month, MARGIN, top, 100, { size: 17, colour: palette.ink2, line: 1.5 })
  const big: Style = { size: 72, weight: 700, colour: palette.sea, line: 0.95 }
  const foot = write(brush, day, MARGIN, under, 200, big)
  dress(brush, big)
  const left = MARGIN + brush.measureText(day).width + 18
  const room = width - MARGIN - left
  const below = write(brush, time, left, top + 8, room, { size: 22, weight: 700, colour: palette.ink })
  const placed = write(brush, place, left, below, room, { size: 19, weight: 600, colour: palette.ink, line: 1.45 })
  return Math.max(foot, write(brush, who, left, placed, room, { size: 19, colour: palette.ink, line: 1.45 }))
}

function codeCard(brush: Brush, { phone }: Poster, code: CanvasImageSource, top: number, { width, code: side }: Sheet): number {
  const room = width - 2 * MARGIN
  const height = side + 32
  brush.fillStyle = palette.white
  round(brush, MARGIN, top, room, height, 18)
  brush.fill()
  brush.drawImage(code, MARGIN + 16, top + 16, side, side)
  const left = MARGIN + side + 32
  const words = room - side - 48
  const style: Style = { size: 22, weight: 700, colour: palette.ink, line: 1.35 }
  const first = top + (height - 2 * 22 * 1.35 - 6 - 17 * 1.5 - 19 * 1.5) / 2
  const below = copy.scan.reduce((at, line) => write(brush, line, left, at, words, style), first)
  const called = write(brush, copy.noPhone, left, below + 6, words, { size: 17, colour: palette.ink2, line: 1.5 })
  write(brush, phone, left, called, words, { size: 19, weight: 700, colour: palette.ink, line: 1.5 })
  return top + height
}

/** Paints it and returns how high it has become; the sheet below stays paper. */
export function drawPoster(brush: Brush, poster: Poster, code: CanvasImageSource, sheet: Sheet): number {
  brush.fillStyle = palette.paper
  brush.fillRect(0, 0, sheet.width, sheet.height)
  const foot = wall(brush, poster, sheet)
  const named = heading(brush, poster, foot + sheet.gap, sheet)
  const dated = dayAndPlace(brush, poster, named + sheet.gap - 4, sheet)
  return codeCard(brush, poster, code, dated + sheet.gap, sheet) + MARGIN
}
