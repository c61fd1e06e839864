/** Puts a picture into WeChat's cloud: apart from choosing one, because whatever waits is sent on every page. */
import Taro from '@tarojs/taro'
import type { PutPicture } from './picturesType'

export const putPicture: PutPicture = async (address, path) => {
  try {
    return (await Taro.cloud.uploadFile({ cloudPath: path, filePath: address })).fileID
  } catch {
    return null
  }
}
