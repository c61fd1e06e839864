/** Ids made on the server, where no phone has made one. */
import { randomBytes } from 'node:crypto'

export const newId = (): string => randomBytes(12).toString('base64url')
