/** The phone's album, behind WeChat's permission. */
import * as Taro from '@tarojs/taro'
import type { SavePicture } from './albumType'

const reasonOf = (error: unknown): string => (typeof error === 'object' && error && 'errMsg' in error ? String(error.errMsg) : '')

export const savePicture: SavePicture = async ({ canvas, id }) => {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, canvasId: id })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (error) {
    return /auth|deny|denied/.test(reasonOf(error)) ? 'denied' : 'failed'
  }
}
