/** A picture that a phone put into its own folder, where it could change it: taken over to where no phone writes. */
import { MOST_BYTES } from '@domain/photos'
import { plainJpeg } from './jpeg'
import { plainPng } from './png'
import { digestOf } from './secrets'
import { readFile, writeFile } from './wx/files'

/** Kept under a name made of what it is for and what is in it, so that nothing ever takes its place; null for what is not there, too large or no picture. */
export async function keepPicture(fileId: string, folder: string, purpose: readonly string[]): Promise<string | null> {
  const bytes = await readFile(fileId)
  if (!bytes || bytes.length > MOST_BYTES) return null
  const [jpeg, png] = [plainJpeg(bytes), plainPng(bytes)]
  const plain = jpeg ?? png
  return plain && writeFile(`${folder}/${digestOf([...purpose, plain.toString('base64')])}.${jpeg ? 'jpg' : 'png'}`, plain)
}
