/** In WeChat a file of one's own goes to a chat of one's choice, or on a computer to the disk; the copy of the program is gone afterwards. */
import Taro from '@tarojs/taro'
import type { HandOver } from './keptFileType'

const onComputer = (): boolean => /windows|mac/.test(Taro.getDeviceInfo().platform)

export const handOver: HandOver = async ({ name, words }) => {
  const fileName = `${name}.txt`
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, words, 'utf8')
    await (onComputer() ? Taro.saveFileToDisk({ filePath }) : Taro.shareFileMessage({ filePath, fileName }))
    return 'kept'
  } catch {
    return 'not_kept'
  } finally {
    files.unlink({ filePath, fail: () => undefined }) // nothing was written
  }
}
