/** ChaCha20 (RFC 8439) over the characters of a text: what the phone keeps of people is read by nobody who has the file alone. */

const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574] as const
const DOUBLE_ROUNDS = 10

const rotated = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0

function quarter(x: Uint32Array, a: number, b: number, c: number, d: number): void {
  const add = (to: number, from: number, onto: number, by: number) => {
    x[to] = (x[to] ?? 0) + (x[from] ?? 0)
    x[onto] = rotated((x[onto] ?? 0) ^ (x[to] ?? 0), by)
  }
  add(a, b, d, 16)
  add(c, d, b, 12)
  add(a, b, d, 8)
  add(c, d, b, 7)
}

const wordsOf = (bytes: Uint8Array): Uint32Array => Uint32Array.from({ length: bytes.length / 4 }, (_, at) => [3, 2, 1, 0].reduce((word, byte) => ((word << 8) | (bytes[at * 4 + byte] ?? 0)) >>> 0, 0))

/** One block of the stream: sixteen words. */
export function block(key: Uint8Array, nonce: Uint8Array, counter: number): Uint32Array {
  const first = Uint32Array.from([...CONSTANTS, ...wordsOf(key), counter, ...wordsOf(nonce)])
  const x = first.slice()
  for (let round = 0; round < DOUBLE_ROUNDS; round += 1) {
    for (const column of [0, 1, 2, 3]) quarter(x, column, column + 4, column + 8, column + 12)
    for (const at of [0, 1, 2, 3]) quarter(x, at, 4 + ((at + 1) % 4), 8 + ((at + 2) % 4), 12 + ((at + 3) % 4))
  }
  return x.map((word, at) => word + (first[at] ?? 0))
}

/** The text with the stream laid over it, two characters for each word; the same once more gives it back. */
export function veiled(text: string, key: Uint8Array, nonce: Uint8Array): string {
  let stream: Uint32Array = new Uint32Array()
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    if (at % 32 === 0) stream = block(key, nonce, at / 32 + 1)
    const word = stream[(at % 32) >> 1] ?? 0
    out += String.fromCharCode(text.charCodeAt(at) ^ (at % 2 === 0 ? word & 0xffff : word >>> 16))
  }
  return out
}
