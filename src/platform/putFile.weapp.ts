/** Puts a file of the phone into WeChat's cloud: apart from choosing one, because whatever waits is sent on every page. */
import * as Taro from '@tarojs/taro'
import type { PutFile } from './picturesType'

export const putFile: PutFile = async (address, path) => {
  try {
    return (await Taro.cloud.uploadFile({ cloudPath: path, filePath: address })).fileID
  } catch {
    return null
  }
}
