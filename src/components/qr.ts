/** A QR code as squares: for an image on the screen and for a canvas that becomes a picture. */
import { encode } from 'uqr'
import { palette } from './palette'

/** Rows of dark runs: `[from, length]` in modules. */
type Runs = readonly (readonly [number, number])[]
export type QrSquares = { readonly size: number; readonly rows: readonly Runs[] }

// scanners want four light modules around a code
const QUIET = 4

function runsOf(row: readonly boolean[]): Runs {
  const runs: [number, number][] = []
  row.forEach((dark, at) => {
    if (!dark) return
    const last = runs[runs.length - 1]
    if (last && last[0] + last[1] === at) last[1] += 1
    else runs.push([at, 1])
  })
  return runs
}

/** `quiet` is off where the card around the code is white anyway. */
export function qrSquares(text: string, quiet: boolean): QrSquares {
  const { data } = encode(text, { ecc: 'M', border: quiet ? QUIET : 0 })
  return { size: data.length, rows: data.map(runsOf) }
}

export function qrSvg({ size, rows }: QrSquares): string {
  const path = rows.map((runs, y) => runs.map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="${palette.ink}" d="${path}"/></svg>`
}

type Brush = { fillStyle: unknown; fillRect(x: number, y: number, width: number, height: number): void }

/** Draws the code into a square of a canvas and returns the side it took. A module is whole pixels: fractions leave hairlines between them. */
export function drawQr(brush: Brush, text: string, left: number, top: number, side: number): number {
  const { size, rows } = qrSquares(text, true)
  const module = Math.max(1, Math.floor(side / size))
  brush.fillStyle = palette.white
  brush.fillRect(left, top, module * size, module * size)
  brush.fillStyle = palette.ink
  rows.forEach((runs, y) => runs.forEach(([x, length]) => brush.fillRect(left + x * module, top + y * module, length * module, module)))
  return module * size
}
