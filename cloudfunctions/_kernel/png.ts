/** A PNG picture, as a screen writes what was drawn on it, with what it takes to draw it again and nothing else. */

const START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Of each chunk: its length, its kind and its checksum. */
const AROUND = 12
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

/** Null for what is no PNG. */
export function plainPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, START.length).equals(START)) return null
  const parts: Buffer[] = []
  for (let at = START.length; at + AROUND <= bytes.length; ) {
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const end = at + AROUND + bytes.readUInt32BE(at)
    if (end > bytes.length || (parts.length === 0 && kind !== 'IHDR')) return null
    if (KEPT.includes(kind)) parts.push(bytes.subarray(at, end))
    if (kind === 'IEND') return Buffer.concat([START, ...parts])
    at = end
  }
  return null
}
