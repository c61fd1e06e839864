/** Who imports whom, held against the table of rooms. */
import { dirname, join } from 'node:path/posix'
import { importsOf, type Source } from './sources'

export type Room = { readonly alias?: string; readonly path: string; readonly imports: readonly string[]; readonly packages: readonly string[] }
export type Rooms = Readonly<Record<string, Room>>

type Place = {
  readonly room: string
  /** The feature, the role's package or the function; the room itself where it has no such walls. */
  readonly part: string
}

// each folder below these is a part of its own
const WALLED = ['features', 'packages', 'functions']
// functions that only call the work of other functions on their own occasion
const COMPOSERS = ['timers', 'sync', 'workbook', 'visit', 'elder', 'suggestion', 'annual']
// what the whole client is dressed in; a picture or a style is no knowledge
const DRESS = /^src\/(app|(styles|assets)\/.+)\.(scss|svg|png)$/
const SERVER = /^cloudfunctions\//
// Taro reads these before it knows the aliases
const READ_BY_TARO = /\.config\.ts$/

/** Where a file lies: the room with the longest path that holds it. */
export function placeOf(rooms: Rooms, path: string): Place | undefined {
  const holding = Object.entries(rooms).filter(([, room]) => path === room.path || path.startsWith(`${room.path}/`))
  const [name, room] = holding.sort(([, a], [, b]) => b.path.length - a.path.length)[0] ?? []
  if (!name || !room) return undefined
  const below = path.slice(room.path.length + 1).split('/')
  return { room: name, part: WALLED.includes(name) ? (below[0] ?? '') : '' }
}

function relativeStray(rooms: Rooms, from: Place, file: string, specifier: string): string | null {
  const target = join(dirname(file), specifier)
  if (DRESS.test(target)) return null
  const to = placeOf(rooms, target)
  if (from.room === 'local' && target.startsWith('config/')) return null
  if (to && READ_BY_TARO.test(file) && rooms[from.room]?.imports.includes(to.room)) return null
  if (!to || to.room !== from.room) return 'leaves its room by a relative path'
  if (to.part === from.part) return null
  return from.room === 'functions' && COMPOSERS.includes(from.part) ? null : `reaches from ${from.part} into ${to.part}`
}

function aliasStray(rooms: Rooms, from: Place, name: string, room: Room): string | null {
  if (name === from.room) return 'uses the alias of its own room'
  return rooms[from.room]?.imports.includes(name) ? null : `${from.room} may not import ${name} (${room.path})`
}

const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')

function packageStray(rooms: Rooms, from: Place, file: string, specifier: string): string | null {
  if (specifier.startsWith('node:')) return SERVER.test(file) ? null : 'asks for Node where there is none'
  return rooms[from.room]?.packages.includes(packageOf(specifier)) ? null : `${from.room} may not use the package ${packageOf(specifier)}`
}

/** Why an import is not allowed, or null. */
function strayOf(rooms: Rooms, file: string, specifier: string): string | null {
  const from = placeOf(rooms, file)
  if (!from) return 'stands in no room'
  if (specifier.startsWith('.')) return relativeStray(rooms, from, file, specifier)
  const [name, room] = Object.entries(rooms).find(([, { alias }]) => alias !== undefined && specifier.startsWith(`${alias}/`)) ?? []
  return name && room ? aliasStray(rooms, from, name, room) : packageStray(rooms, from, file, specifier)
}

/** Every import that the table does not allow, a line each. */
export const strayImports = (rooms: Rooms, sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap((specifier) => {
      const why = strayOf(rooms, source.path, specifier)
      return why ? [`${source.path} imports ${specifier}: ${why}`] : []
    })
  )
