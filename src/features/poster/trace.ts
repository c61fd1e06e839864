/** Follows the words of an SVG path with a brush: moves, lines and curves, absolute and relative, as far as our drawings use them. */
type Pen = Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'>

/** How many numbers each command takes. */
const needs: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, s: 4, z: 0 }

type Command = { readonly name: string; readonly relative: boolean; readonly numbers: readonly number[] }

/** A command repeats while there are numbers; a move goes on as a line. */
function commandsOf(path: string): readonly Command[] {
  return (path.match(/[a-z][^a-z]*/gi) ?? []).flatMap((words) => {
    const name = words.charAt(0).toLowerCase()
    const relative = words.startsWith(name)
    const numbers = (words.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const size = needs[name] ?? 0
    if (size === 0) return [{ name, relative, numbers: [] }]
    return Array.from({ length: Math.floor(numbers.length / size) }, (_, turn) => ({ name: name === 'm' && turn > 0 ? 'l' : name, relative, numbers: numbers.slice(turn * size, (turn + 1) * size) }))
  })
}

export function trace(pen: Pen, path: string): void {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  // where the last curve pulled from, so that a smooth one goes on from there
  let [pullX, pullY] = [0, 0]
  pen.beginPath()
  for (const { name, relative, numbers } of commandsOf(path)) {
    const [fromX, fromY] = relative ? [x, y] : [0, 0]
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map((value, index) => value + (name === 'v' || index % 2 === 1 ? fromY : fromX))
    const smooth = name === 's' ? [2 * x - pullX, 2 * y - pullY] : [a, b]
    if (name === 'm') pen.moveTo(a, b)
    else if (name === 'l') pen.lineTo(a, b)
    else if (name === 'h') pen.lineTo(a, y)
    else if (name === 'v') pen.lineTo(x, a)
    else if (name === 'q') pen.quadraticCurveTo(a, b, c, d)
    else if (name === 'c') pen.bezierCurveTo(a, b, c, d, e, f)
    else if (name === 's') pen.bezierCurveTo(smooth[0] ?? 0, smooth[1] ?? 0, a, b, c, d)
    else pen.closePath()

    if (name === 'm') [startX, startY] = [a, b]
    if (name === 'c') [pullX, pullY] = [c, d]
    if (name === 's') [pullX, pullY] = [a, b]
    const ends: Readonly<Record<string, readonly [number, number]>> = { m: [a, b], l: [a, b], h: [a, y], v: [x, a], q: [c, d], c: [e, f], s: [c, d], z: [startX, startY] }
    ;[x, y] = ends[name] ?? [x, y]
    if (name !== 'c' && name !== 's') [pullX, pullY] = [x, y]
  }
}
