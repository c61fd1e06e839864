/** How large and how slow things may become, beside what they ask of the database. */

const KB = 1024

/** Workbooks are read by a function of their own, and on no hot path. */
export const bundleBar = (name: string): number => (name === 'workbook' ? 1331 : 300) * KB
export const FIRST_ANSWER_MS = 500

/** What a main page asks for until it can be read, and what the first of them sends to the view meanwhile. */
export const OPENING_CALLS = 4
export const HOME_BYTES = 10 * KB
