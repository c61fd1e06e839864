/** Ids made on the phone, so that a repeated request is the same request. */
import { randomBytes } from './random'

const SYMBOLS = '0123456789abcdefghijklmnopqrstuvwxyz'
/** 20 symbols of 36 are 103 bits: two never meet. */
const LENGTH = 20
// bytes from here on would make the first symbols more likely
const FAIR = 256 - (256 % SYMBOLS.length)

export async function newId(): Promise<string> {
  let id = ''
  while (id.length < LENGTH) {
    const bytes = await randomBytes(LENGTH * 2)
    for (const byte of bytes) {
      if (byte < FAIR && id.length < LENGTH) id += SYMBOLS.charAt(byte % SYMBOLS.length)
    }
  }
  return id
}
