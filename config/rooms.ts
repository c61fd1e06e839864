/** The rooms of the house: the alias of each, its folder, and whom it may import. Read by Taro, esbuild, jest and the architecture test. */
import { resolve } from 'node:path'

type Room = { readonly alias?: string; readonly path: string; readonly imports: readonly string[]; readonly packages: readonly string[] }

// process.cwd(), not __dirname: this file is bundled by Taro and esbuild into other folders
const root = process.cwd()

export const rooms = {
  domain: { alias: '@domain', path: 'src/domain', imports: [], packages: ['dayjs'] },
  contract: { alias: '@contract', path: 'src/contract', imports: ['domain'], packages: ['valibot'] },
  platform: { alias: '@platform', path: 'src/platform', imports: ['contract', 'domain'], packages: ['@tarojs/taro', 'react', 'valibot'] },
  components: { alias: '@components', path: 'src/components', imports: ['domain'], packages: ['@tarojs/components', '@tarojs/taro', 'react', 'uqr'] },
  features: { alias: '@features', path: 'src/features', imports: ['components', 'platform', 'contract', 'domain'], packages: ['@tarojs/components', 'react'] },
  pages: { path: 'src/pages', imports: ['features', 'components', 'domain'], packages: ['@tarojs/components', '@tarojs/taro', 'react'] },
  packages: { path: 'src/packages', imports: ['features', 'components', 'domain'], packages: ['@tarojs/components', '@tarojs/taro', 'react'] },
  kernel: { alias: '@kernel', path: 'cloudfunctions/_kernel', imports: ['contract', 'domain'], packages: ['valibot', 'wx-server-sdk'] },
  functions: { path: 'cloudfunctions', imports: ['kernel', 'contract', 'domain'], packages: ['fflate', 'saxes', 'write-excel-file'] },
  local: { alias: '@local', path: 'cloudfunctions/_local', imports: ['kernel', 'contract', 'domain'], packages: ['mingo', 'bson', 'classic-level', 'sorted-btree', 'protobufjs'] }
} as const satisfies Record<string, Room>

const aliased = Object.values(rooms).flatMap((room: Room) => (room.alias ? [{ alias: room.alias, path: room.path }] : []))

export const taroAlias = Object.fromEntries(aliased.map(({ alias, path }) => [alias, resolve(root, path)]))
export const esbuildAlias = taroAlias
export const jestAlias = Object.fromEntries(aliased.map(({ alias, path }) => [`^${alias}/(.*)$`, resolve(root, path, '$1')]))
export const tsPaths = Object.fromEntries(aliased.map(({ alias, path }) => [`${alias}/*`, [`./${path}/*`]]))
