/** Ids made on the server, where no phone has made one. */
import { randomBytes, randomInt } from 'node:crypto'

export const newId = (): string => randomBytes(12).toString('base64url')

const DIGITS = 9

/** The number of a call: digits alone, because somebody may have to read it out over the telephone. */
export const newRequestId = (): string => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
