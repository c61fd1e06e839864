/** Files that a command names before the cloud has them: held on the phone, put into the cloud when the command leaves, and then named as the cloud calls them. */
import type { Command } from '@contract/sync'
import type { PictureFiles } from '../pictureFilesType'
import type { PutFile } from '../picturesType'
import type { Written } from './filesType'

const HERE = 'cloud://phone/'
const NAMED = /cloud:\/\/phone\/[\w./-]+/g

const pathOf = (name: string): string => name.slice(HERE.length)
// a plain name of a file; paths that phones may use hold no plus
const fileOf = (path: string): string => path.replace(/\//g, '+')
const named = (input: string): readonly string[] => [...new Set(input.match(NAMED) ?? [])]

/** What a command calls a file that is to lie there. */
export const waitingName = (path: string): string => `${HERE}${path}`

/** Without what names this file: whoever reads it sees that there is none. */
const without = (input: string, name: string): string =>
  JSON.stringify(JSON.parse(input, (_key, value: unknown) => (typeof value === 'object' && value !== null && 'fileId' in value && value.fileId === name ? undefined : value)))

export type WaitingFiles = {
  readonly hold: (address: string, path: string) => Promise<Written>
  /** The commands whose files have arrived, naming them as the cloud does; the others stay. */
  readonly arrived: (commands: readonly Command[]) => Promise<readonly Command[]>
  /** Their commands are settled: nobody asks for the files any more. */
  readonly drop: (commands: readonly Command[]) => Promise<void>
}

export function waitingFiles(files: PictureFiles, put: PutFile): WaitingFiles {
  const known = new Map<string, string>()

  /** Null while there is no way to the cloud. */
  async function withFiles(command: Command): Promise<Command | null> {
    let { input } = command
    for (const name of named(input)) {
      const file = fileOf(pathOf(name))
      const there = known.has(name) || (await files.list()).includes(file)
      const fileId = known.get(name) ?? (there ? await put(files.addressOf(file), pathOf(name)) : null)
      if (there && fileId === null) return null
      if (fileId !== null) known.set(name, fileId)
      // WeChat has cleared it, or it was never whole: what it proved is without a proof, and staff look into it
      input = fileId === null ? without(input, name) : input.split(name).join(fileId)
    }
    return { ...command, input }
  }

  return {
    hold: (address, path) => files.keep(address, fileOf(path)),
    async arrived(commands) {
      const all: Command[] = []
      for (const command of commands) {
        const ready = await withFiles(command)
        if (ready) all.push(ready)
      }
      return all
    },
    async drop(commands) {
      for (const name of commands.flatMap(({ input }) => named(input))) await files.remove(fileOf(pathOf(name)))
    }
  }
}
