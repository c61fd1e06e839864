/** In WeChat a workbook comes from a chat: on a computer it is dragged into 文件传输助手 first. */
import * as Taro from '@tarojs/taro'
import type { PutFile } from './picturesType'
import { putFile } from './putFile'
import { ENDINGS, type ChooseWorkbook } from './workbooksType'

export const chooseWorkbook: ChooseWorkbook = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...ENDINGS] })
    const [file] = tempFiles
    return file ? { address: file.path, name: file.name } : null
  } catch {
    // changed their mind
    return null
  }
}

export const putWorkbook: PutFile = putFile
