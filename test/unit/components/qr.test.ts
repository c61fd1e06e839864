/** A code on the screen and on a canvas is the same code. */
import { base64 } from '@components/base64'
import { drawQr, qrSquares, qrSvg } from '@components/qr'
import { encode } from 'uqr'

const code = 'JL-7F3K-2Q9X-4826'

test('the runs of a code are exactly its dark modules', () => {
  const { size, rows } = qrSquares(code, false)
  const { data } = encode(code, { ecc: 'M', border: 0 })
  const drawn = rows.map((runs) => Array.from({ length: size }, (_, x) => runs.some(([from, length]) => x >= from && x < from + length)))
  expect(drawn).toEqual(data)
})

test('a code on a canvas has whole pixels and four light modules around it', () => {
  const squares: number[][] = []
  const side = drawQr({ fillStyle: '', fillRect: (...square) => void squares.push(square) }, code, 10, 20, 200)
  const { size } = qrSquares(code, true)
  const module = side / size
  expect(Number.isInteger(module) && side <= 200).toBe(true)
  const [ground, ...dark] = squares
  expect(ground).toEqual([10, 20, side, side])
  expect(Math.min(...dark.map(([x = 0]) => x))).toBe(10 + 4 * module)
  expect(Math.min(...dark.map(([, y = 0]) => y))).toBe(20 + 4 * module)
})

test.each(['', 'a', 'ab', 'abc', qrSvg(qrSquares(code, false))])('base64 is what everybody reads as base64', (ascii) => {
  expect(base64(ascii)).toBe(Buffer.from(ascii).toString('base64'))
})
