/** The files of the mini program: WeChat keeps them apart for each account, and clears them only with the program itself. */
import * as Taro from '@tarojs/taro'
import { told, writtenIn } from '../weappFiles'
import type { Files, FilesIn } from './filesType'

export const filesIn: FilesIn = (folder): Files => {
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
    read: async (name) => {
      const found = await told<{ readonly data: string | ArrayBuffer }>((options) => files.readFile({ filePath: pathOf(name), encoding: 'utf8', ...options }))
      return found.ok && typeof found.result.data === 'string' ? found.result.data : null
    },
    write: async (name, text) => {
      await made
      const done = await told((options) => files.writeFile({ filePath: pathOf(name), data: text, encoding: 'utf8', ...options }))
      return done.ok ? 'written' : writtenIn(done.error)
    },
    rename: async (from, to) => (await told((options) => files.rename({ oldPath: pathOf(from), newPath: pathOf(to), ...options }))).ok,
    remove: async (name) => {
      await told((options) => files.unlink({ filePath: pathOf(name), ...options }))
    }
  }
}
