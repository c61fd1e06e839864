/** In a browser a picture is a file, drawn anew in the size that is sent. */
import { LONGEST_SIDE, PHONE_BYTES } from '@domain/photos'
import { QUALITIES, smaller, type ChoosePictures } from './picturesType'

const blobOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> => new Promise((made) => canvas.toBlob(made, 'image/jpeg', quality / 100))

async function compressed(file: File): Promise<readonly string[]> {
  const picture = await createImageBitmap(file).catch(() => null) // no picture after all
  if (!picture) return []
  const canvas = Object.assign(document.createElement('canvas'), smaller(picture.width, picture.height, LONGEST_SIDE))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  let blob: Blob | null = null
  for (const quality of QUALITIES) {
    blob = await blobOf(canvas, quality)
    if (blob && blob.size <= PHONE_BYTES) break
  }
  return blob ? [URL.createObjectURL(blob)] : []
}

export const choosePictures: ChoosePictures = (most) =>
  new Promise((chosen) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*', multiple: true })
    input.addEventListener('cancel', () => chosen([]))
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, most)
      void Promise.all(files.map(compressed)).then((addresses) => chosen(addresses.flat()))
    })
    input.click()
  })
