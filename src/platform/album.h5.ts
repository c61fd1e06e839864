/** In a browser the album is the folder of downloads. */
import * as Taro from '@tarojs/taro'
import type { SavePicture } from './albumType'

export const savePicture: SavePicture = async ({ canvas, id }, name) => {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, canvasId: id })
    const link = document.createElement('a')
    link.href = tempFilePath
    link.download = `${name}.png`
    link.click()
    return 'saved'
  } catch {
    return 'failed'
  }
}
