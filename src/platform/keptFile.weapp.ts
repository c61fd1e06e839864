/** In WeChat a file goes to a chat of one's choice, or on a computer to the disk; the copy of the program is gone afterwards. */
import * as Taro from '@tarojs/taro'
import type { HandOver, HandOverOffice } from './keptFileType'

const onComputer = (): boolean => /windows|mac/.test(Taro.getDeviceInfo().platform)

async function pass(fileName: string, content: string, encoding: 'utf8' | 'base64'): Promise<'kept' | 'not_kept'> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, content, encoding)
    await (onComputer() ? Taro.saveFileToDisk({ filePath }) : Taro.shareFileMessage({ filePath, fileName }))
    return 'kept'
  } catch {
    return 'not_kept'
  } finally {
    files.unlink({ filePath, fail: () => undefined }) // nothing was written
  }
}

export const handOver: HandOver = ({ name, words }) => pass(`${name}.txt`, words, 'utf8')

export const handOverOffice: HandOverOffice = ({ fileName, base64 }) => pass(fileName, base64, 'base64')
