/** What is left of a signature: what is drawn, and no words beside it. */
import { plainPng } from '@kernel/png'
import { aDrawing, DRAWN, WHERE } from '../fixtures/photos'

test('a drawing keeps what is drawn, and loses the words beside it', () => {
  const plain = plainPng(aDrawing())
  expect(plain?.toString('latin1')).toContain(DRAWN.toString())
  expect(plain?.toString('latin1')).not.toContain(WHERE)
  expect(plainPng(plain ?? Buffer.alloc(0))).toEqual(plain)
})

test('what comes after its end is no part of it', () => expect(plainPng(Buffer.concat([aDrawing(), Buffer.from(WHERE)]))).toEqual(plainPng(aDrawing())))

test.each([
  ['nothing', Buffer.alloc(0)], ['another kind', Buffer.from('GIF89a')], ['a beginning alone', aDrawing().subarray(0, 8)], ['one cut off', aDrawing().subarray(0, -4)],
  ['one without its frame', Buffer.concat([aDrawing().subarray(0, 8), aDrawing().subarray(33)])], ['one with a chunk longer than the file', Buffer.concat([aDrawing().subarray(0, 8), Buffer.from([0xff, 0xff, 0xff, 0xff]), aDrawing().subarray(12)])]
])('%s is no drawing', (_what, bytes) => expect(plainPng(bytes)).toBeNull())
