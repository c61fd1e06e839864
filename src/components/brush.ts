/** Words and shapes on a canvas, for every picture that people take with them; measures are points. */
import { piecesOf } from './pieces'

export type Brush = CanvasRenderingContext2D

const FAMILY = '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", sans-serif'
const LINE = 1.3

export type Style = { readonly size: number; readonly weight?: 400 | 600 | 700; readonly colour: string; readonly line?: number }

export function dress(brush: Brush, { size, weight = 400, colour }: Style): void {
  brush.font = `${weight} ${size}px ${FAMILY}`
  brush.fillStyle = colour
  brush.textBaseline = 'alphabetic'
  brush.textAlign = 'left'
}

/** Breaks after · and ， first, and inside a clause only where it does not fit a line. */
export function linesOf(brush: Brush, text: string, width: number): readonly string[] {
  const lines = ['']
  const add = (words: string) => {
    const line = lines[lines.length - 1] ?? ''
    if (line === '' || brush.measureText(line + words).width <= width) lines[lines.length - 1] = line + words
    else lines.push(words)
  }
  for (const piece of piecesOf(text)) {
    if (brush.measureText(piece).width <= width) add(piece)
    else [...piece].forEach(add)
  }
  return lines
}

/** Writes from a height on and returns the height below. */
export function write(brush: Brush, text: string, left: number, top: number, width: number, style: Style): number {
  dress(brush, style)
  const step = style.size * (style.line ?? LINE)
  const lines = linesOf(brush, text, width)
  // the letters of a line stand on seven eighths of its height, as they do on the screens
  lines.forEach((line, index) => brush.fillText(line, left, top + index * step + step / 2 + style.size * 0.36))
  return top + lines.length * step
}

/** Writes one line that ends at the right, and returns its width. */
export function writeUpTo(brush: Brush, text: string, right: number, top: number, style: Style): number {
  dress(brush, style)
  const width = brush.measureText(text).width
  write(brush, text, right - width, top, width + 1, style)
  return width
}

export function round(brush: Brush, x: number, y: number, width: number, height: number, radius: number): void {
  brush.beginPath()
  brush.moveTo(x + radius, y)
  brush.arcTo(x + width, y, x + width, y + height, radius)
  brush.arcTo(x + width, y + height, x, y + height, radius)
  brush.arcTo(x, y + height, x, y, radius)
  brush.arcTo(x, y, x + width, y, radius)
  brush.closePath()
}
