/** Photographs on their way from the phone to the folder that the cloud named for them. */
import { putFile } from './putFile'

/** As the cloud calls them, in order; null where one did not get there. The same request puts them where they lay before. */
export async function putPhotos(folder: string | undefined, requestId: string, photos: readonly string[]): Promise<string[] | null> {
  const files: string[] = []
  for (const [number, address] of photos.entries()) {
    const file = folder === undefined ? null : await putFile(address, `${folder}/${requestId}_${number}.jpg`)
    if (file === null) return null
    files.push(file)
  }
  return files
}
