/** What is left of a picture: how it is drawn and which way up it is. */
import { plainJpeg } from '@kernel/jpeg'
import { aPicture, DRAWN, WHERE } from '../fixtures/photos'

const words = (bytes: Buffer | null) => bytes?.toString('latin1') ?? ''

test('a picture keeps what is drawn, and loses what the camera wrote beside it', () => {
  const plain = plainJpeg(aPicture())
  expect(words(plain)).toContain(DRAWN.toString())
  expect(words(plain)).toContain('JFIF')
  expect(words(plain)).not.toContain(WHERE)
  expect(words(plain)).not.toContain('Exif')
})

test('a picture that lies on its side goes on saying so, and nothing else', () => {
  const plain = plainJpeg(aPicture(6))
  expect(words(plain)).not.toContain(WHERE)
  const at = plain?.indexOf('Exif\0\0') ?? -1
  const tiff = plain?.subarray(at + 6, at + 32)
  expect([tiff?.toString('latin1', 0, 2), tiff?.readUInt32BE(4), tiff?.readUInt16BE(8), tiff?.readUInt16BE(10), tiff?.readUInt16BE(18), tiff?.readUInt32BE(22)]).toEqual(['MM', 8, 1, 0x0112, 6, 0])
  // its own segment is as long as it says, so that whatever follows is found
  expect(plainJpeg(plain ?? Buffer.alloc(0))).toEqual(plain)
})

test.each([
  ['nothing', Buffer.alloc(0)], ['another kind', Buffer.from('GIF89a')], ['a beginning alone', Buffer.from([0xff, 0xd8])], ['a segment longer than the file', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1])],
  ['no picture in it', aPicture().subarray(0, 60)], ['no segment where one must be', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(20)])]
])('%s is no picture', (_what, bytes) => expect(plainJpeg(bytes)).toBeNull())
