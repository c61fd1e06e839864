/** The pictures that wait, in the files of the mini program: WeChat clears a picture that was only just chosen, and these only with the program itself. */
import * as Taro from '@tarojs/taro'
import { told, writtenIn } from './weappFiles'
import type { PictureFiles, PicturesIn } from './pictureFilesType'

export const picturesIn: PicturesIn = (folder): PictureFiles => {
  const home = `${Taro.env.USER_DATA_PATH ?? ''}/${folder}`
  const pathOf = (name: string) => `${home}/${name}`
  const files = Taro.getFileSystemManager()
  const made = told((options) => files.mkdir({ dirPath: home, recursive: true, ...options }))
  return {
    list: async () => {
      await made
      const found = await told<{ readonly files: string[] }>((options) => files.readdir({ dirPath: home, ...options }))
      return found.ok ? found.result.files : []
    },
    keep: async (address, name) => {
      await made
      const done = await told((options) => files.copyFile({ srcPath: address, destPath: pathOf(name), ...options }))
      return done.ok ? 'written' : writtenIn(done.error)
    },
    addressOf: pathOf,
    remove: async (name) => {
      await told((options) => files.unlink({ filePath: pathOf(name), ...options }))
    }
  }
}
