/** A short wait before something is tried again: longer each time, and never the same for two who collide. */
import { randomInt } from 'node:crypto'

const FIRST_MS = 15
const LONGEST_MS = 400

export const pause = (attempt: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, randomInt(1, Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt))))
