/** Pictures from WeChat's camera and album, made smaller by WeChat. */
import { LONGEST_SIDE, PHONE_BYTES } from '@domain/photos'
import * as Taro from '@tarojs/taro'
import { QUALITIES, smaller, type ChoosePictures } from './picturesType'

/** As many as WeChat gives at once on every phone. */
const MOST_AT_ONCE = 9

const bytesOf = (path: string): number => {
  const stats = Taro.getFileSystemManager().statSync(path)
  return 'size' in stats ? stats.size : 0
}

async function compressed(src: string): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src })
  const size = smaller(width, height, LONGEST_SIDE)
  let path = src
  for (const quality of QUALITIES) {
    path = (await Taro.compressImage({ src, quality, compressedWidth: size.width, compressedHeight: size.height })).tempFilePath
    if (bytesOf(path) <= PHONE_BYTES) break
  }
  return path
}

export const choosePictures: ChoosePictures = async (most) => {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: Math.min(most, MOST_AT_ONCE), mediaType: ['image'], sourceType: ['camera', 'album'], sizeType: ['compressed'] })
    const paths: string[] = []
    for (const { tempFilePath } of tempFiles) paths.push(await compressed(tempFilePath))
    return paths
  } catch {
    // changed their mind, or let the program see no pictures
    return []
  }
}
