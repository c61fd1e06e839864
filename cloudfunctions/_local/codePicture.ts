/** wxacode.getUnlimited: a picture that looks like a code and is a different one for each scene. No camera reads it. */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { refusal, type OpenApiAnswer, type OpenApiCall } from './openApi'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const LONGEST_SCENE = 32

const MODULES = 33
const QUIET = 4
const FINDER = 7

export function codePicture({ fields }: OpenApiCall): OpenApiAnswer {
  const { scene, page = '', width = 430 } = fields
  if (typeof scene !== 'string' || scene.length > LONGEST_SCENE || scene === '') return refusal(40169, 'invalid length for scene, or the data is not json string')
  if (!SCENE.test(scene)) return refusal(40129, 'invalid scene')
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) return refusal(41030, 'invalid page')
  if (typeof width !== 'number' || width < 280 || width > 1280) return refusal(40097, 'invalid args: width')
  return { bytes: draw(`${page}?scene=${scene}`, width), contentType: 'image/png' }
}

function inFinder(x: number, y: number): boolean | null {
  const corners = [[0, 0], [MODULES - FINDER, 0], [0, MODULES - FINDER]] as const
  for (const [left, top] of corners) {
    const [dx, dy] = [x - left, y - top]
    if (dx < -1 || dy < -1 || dx > FINDER || dy > FINDER) continue
    const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3))
    return ring === 3 || ring <= 1
  }
  return null
}

function draw(text: string, width: number): Buffer {
  const bits = Buffer.concat(Array.from({ length: 5 }, (_, block) => createHash('sha256').update(`${block}${text}`).digest()))
  const dark = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= MODULES || y >= MODULES) return false
    const bit = y * MODULES + x
    return inFinder(x, y) ?? (((bits[(bit >> 3) % bits.length] ?? 0) >> (bit & 7)) & 1) === 1
  }
  const across = MODULES + 2 * QUIET
  const rows = Array.from({ length: width }, (_, py) => {
    const row = Buffer.alloc(width + 1, 255)
    // the first byte of a row names its filter: none
    row[0] = 0
    const y = Math.floor((py * across) / width) - QUIET
    for (let px = 0; px < width; px += 1) if (dark(Math.floor((px * across) / width) - QUIET, y)) row[px + 1] = 0
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(width, 4)
  // eight bits of grey
  header[8] = 8
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
