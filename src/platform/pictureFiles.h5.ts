/** In a browser a picture that waits is an entry of its storage. */
import type { PictureFiles, PicturesIn } from './pictureFilesType'

const asText = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error('a picture that cannot be read')))
    reader.readAsDataURL(blob)
  })

export const picturesIn: PicturesIn = (folder): PictureFiles => {
  const keyOf = (name: string) => `${folder}/${name}`
  return {
    list: async () => Object.keys(window.localStorage).filter((key) => key.startsWith(`${folder}/`)).map((key) => key.slice(folder.length + 1)),
    keep: async (address, name) => {
      try {
        window.localStorage.setItem(keyOf(name), await asText(await (await fetch(address)).blob()))
        return 'written'
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed'
      }
    },
    addressOf: (name) => window.localStorage.getItem(keyOf(name)) ?? '',
    remove: async (name) => window.localStorage.removeItem(keyOf(name))
  }
}
