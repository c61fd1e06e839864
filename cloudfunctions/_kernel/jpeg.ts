/** A JPEG picture without what a camera writes beside it: no place, no moment, no words; only which way up it is. */

const START = [0xff, 0xd8] as const
const SCAN = 0xda
/** Frame and colours: how it is drawn, and nothing else. */
const KEPT = [0xe0, 0xe2, 0xee] as const
const EXIF = 0xe1
const ORIENTATION = 0x0112

const isWords = (marker: number) => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !KEPT.some((kept) => kept === marker))

/** Null for what is no JPEG. */
export function plainJpeg(bytes: Buffer): Buffer | null {
  if (bytes[0] !== START[0] || bytes[1] !== START[1]) return null
  const parts: Buffer[] = []
  let turned = 1
  for (let at = 2; ; ) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return null
    if (marker === EXIF) turned = orientationIn(bytes.subarray(at + 4, end)) ?? turned
    if (!isWords(marker)) parts.push(bytes.subarray(at, end))
    at = end
    if (marker !== SCAN) continue
    return Buffer.concat([Buffer.from(START), ...(turned === 1 ? [] : [turnedBy(turned)]), ...parts, bytes.subarray(at)])
  }
}

/** Which way up it is, 1 to 8, where the camera said it. */
function orientationIn(exif: Buffer): number | null {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 16) return null
  const tiff = exif.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const list = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(list); entry += 1) {
    const at = list + 2 + entry * 12
    if (short(at) !== ORIENTATION) continue
    const value = short(at + 8)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** An Exif segment that says this and nothing else. */
const turnedBy = (orientation: number): Buffer =>
  Buffer.from([0xff, EXIF, 0, 34, ...Buffer.from('Exif\0\0MM\0*', 'latin1'), 0, 0, 0, 8, 0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
