/** The files of the mini program: WeChat keeps them apart for each account, and clears them only with the program itself. */
import Taro from '@tarojs/taro'
import type { Files, FilesIn, Written } from './filesType'

/** WeChat's number for a folder that has no room left; older phones say it in words. */
const NO_ROOM = 1_300_202

function writtenIn(error: unknown): Written {
  const { errno, errCode, errMsg = '' } = (error ?? {}) as { errno?: number; errCode?: number; errMsg?: string }
  return errno === NO_ROOM || errCode === NO_ROOM || /exceeded|no space|not enough/i.test(errMsg) ? 'full' : 'failed'
}

/** What WeChat tells by callbacks; false when it says no. */
const told = <Result>(ask: (options: { readonly success: (result: Result) => void; readonly fail: (error: unknown) => void }) => void): Promise<{ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: unknown }> =>
  new Promise((resolve) => ask({ success: (result) => resolve({ ok: true, result }), fail: (error) => resolve({ ok: false, error }) }))

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
