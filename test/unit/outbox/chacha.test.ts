/** What the phone keeps of a list is closed as RFC 8439 says. */
import { block, veiled } from '@platform/chacha'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const KEY = bytes('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f')

test('a block is that of section 2.3.2', () => {
  const words = block(KEY, bytes('000000090000004a00000000'), 1)
  expect([...words].map((word) => word.toString(16).padStart(8, '0'))).toEqual([
    'e4e7f110', '15593bd1', '1fdd0f50', 'c47120a3', 'c7f4d1c7', '0368c033', '9aaa2204', '4e6cd4c3', '466482d2', '09aa9f07', '05d7c214', 'a2028bd9', 'd19c12b5', 'b94e16de', 'e883d0cb', '4e3c50a2'
  ])
})

test('a text is told by its own key and nonce alone', () => {
  const nonce = bytes('000000000000004a00000000')
  const text = '林秀兰，3号楼 𠮷 '.repeat(20)
  const closed = veiled(text, KEY, nonce)
  expect(closed).not.toContain('林')
  expect(veiled(closed, KEY, nonce)).toBe(text)
  expect(veiled(closed, KEY.map((byte) => byte ^ 1), nonce)).not.toBe(text)
  expect(veiled(closed, KEY, nonce.map((byte) => byte ^ 1))).not.toBe(text)
})
