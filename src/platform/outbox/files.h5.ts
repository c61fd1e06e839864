/** In a browser a file is an entry of its storage. */
import type { Files, FilesIn, Written } from './filesType'

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

function put(key: string, text: string): Written {
  try {
    window.localStorage.setItem(key, text)
    return 'written'
  } catch (error) {
    return isFull(error) ? 'full' : 'failed'
  }
}

export const filesIn: FilesIn = (folder): Files => {
  const keyOf = (name: string) => `${folder}/${name}`
  return {
    list: async () => Object.keys(window.localStorage).filter((key) => key.startsWith(`${folder}/`)).map((key) => key.slice(folder.length + 1)),
    read: async (name) => window.localStorage.getItem(keyOf(name)),
    write: async (name, text) => put(keyOf(name), text),
    rename: async (from, to) => {
      const text = window.localStorage.getItem(keyOf(from))
      if (text === null) return false
      if (put(keyOf(to), text) !== 'written') return false
      window.localStorage.removeItem(keyOf(from))
      return true
    },
    remove: async (name) => window.localStorage.removeItem(keyOf(name))
  }
}
