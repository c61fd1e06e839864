/** Base64 of plain ASCII text; a mini program has no `btoa`. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function base64(ascii: string): string {
  let out = ''
  for (let at = 0; at < ascii.length; at += 3) {
    const left = ascii.length - at
    const bits = (ascii.charCodeAt(at) << 16) | (left > 1 ? ascii.charCodeAt(at + 1) << 8 : 0) | (left > 2 ? ascii.charCodeAt(at + 2) : 0)
    const symbols = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63))
    out += symbols.slice(0, Math.min(left, 3) + 1).join('') + '='.repeat(Math.max(0, 3 - left))
  }
  return out
}
