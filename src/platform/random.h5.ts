/** The browser's random bytes. */
import type { RandomBytes } from './randomType'

export const randomBytes: RandomBytes = (length) => Promise.resolve(crypto.getRandomValues(new Uint8Array(length)))
