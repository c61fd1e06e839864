/** Photographs of an entry: a phone puts them into its folder of the book; once they are told of, they are taken over to where no phone writes. */
import type { BuildingId, SuggestionId } from '@domain/ids'
import { MOST_BYTES } from '@domain/photos'
import type { Context } from '@kernel/handle'
import { plainJpeg } from '@kernel/jpeg'
import { digestOf } from '@kernel/secrets'
import { folderOf, pathIn } from '@kernel/uploads'
import { readFile, removeFiles, writeFile } from '@kernel/wx/files'

type Phone = Pick<Context, 'caller' | 'secrets'>

/** Where a phone puts photographs for the book of a building: its captain's, or that of a resident who hands something over. */
export const bookFolder = ({ caller, secrets }: Phone, buildingId: BuildingId): string => folderOf(secrets, caller.openid, `book ${buildingId}`)

const areOwn = (phone: Phone, buildingId: BuildingId, files: readonly string[]): boolean => files.every((file) => pathIn(file).startsWith(`${bookFolder(phone, buildingId)}/`))

async function take(file: string, suggestionId: SuggestionId): Promise<string | null> {
  const bytes = await readFile(file)
  const plain = bytes && bytes.length <= MOST_BYTES ? plainJpeg(bytes) : null
  return plain && writeFile(`suggestions/${suggestionId}/${digestOf(plain.toString('base64'))}.jpg`, plain)
}

/** As they are kept; null where one is not there, is no picture, or lies elsewhere. The same picture is kept once, however often it comes. */
export async function takePhotos(context: Phone, buildingId: BuildingId, suggestionId: SuggestionId, files: readonly string[]): Promise<readonly string[] | null> {
  if (!areOwn(context, buildingId, files)) return null
  const kept = (await Promise.all(files.map((file) => take(file, suggestionId)))).flatMap((file) => file ?? [])
  return kept.length === files.length ? kept : null
}

/** What the phone put into its folder is needed no more. */
export async function dropPhotos(context: Phone, buildingId: BuildingId, files: readonly string[]): Promise<void> {
  if (files.length > 0 && areOwn(context, buildingId, files)) await removeFiles(files)
}
