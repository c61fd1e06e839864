/** The outbox on the disk: one file for each command, written before anybody is told, and gone once the server has acknowledged it. */
import type { Command } from '@contract/sync'
import type { Files, Written } from './filesType'
import type { Item, Standing } from './state'

/** What a file's name says of it: whole, half written, what came of it, or kept aside because nobody can read it. */
type Kind = 'entry' | 'part' | 'answer' | 'torn'
const NAME = /^(\d{8})-([\w-]+)\.(entry|part|answer|torn)$/

type Named = { readonly number: number; readonly commandId: string; readonly kind: Kind }
const nameOf = ({ number, commandId }: Pick<Named, 'number' | 'commandId'>, kind: Kind): string => `${String(number).padStart(8, '0')}-${commandId}.${kind}`

function readName(name: string): Named | null {
  const [, number, commandId, kind] = NAME.exec(name) ?? []
  return number && commandId && kind ? { number: Number(number), commandId, kind: kind as Kind } : null
}

/** FNV-1a: tells a file that was written to its end from one that was torn. */
function checkOf(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0
  return `${text.length}.${sum}`
}

const sealed = (value: unknown): string => {
  const text = JSON.stringify(value)
  return `${checkOf(text)}\n${text}`
}

/** Null for whatever was not written to its end. */
function opened<Value>(file: string | null): Value | null {
  const [check, text] = [file?.slice(0, file.indexOf('\n')), file?.slice(file.indexOf('\n') + 1)]
  return text !== undefined && check === checkOf(text) ? (JSON.parse(text) as Value) : null
}

/** Under a name that counts for nothing first: whoever dies here has said nothing to anybody. */
export async function keepEntry(files: Files, item: Item, command: Command): Promise<Written> {
  const part = nameOf(item, 'part')
  const written = await files.write(part, sealed(command))
  if (written === 'written' && (await files.rename(part, nameOf(item, 'entry')))) return 'written'
  // whoever hears that it was not kept must not find it again
  await files.remove(part)
  return written === 'written' ? 'failed' : written
}

/** Before the screen shows it, so that what needs attention still does after a restart. */
export const keepAnswer = (files: Files, item: Item, standing: Standing): Promise<Written> => files.write(nameOf(item, 'answer'), sealed(standing))

export async function dropEntry(files: Files, item: Item): Promise<void> {
  // the entry first: an answer that is left alone belongs to nothing
  await files.remove(nameOf(item, 'entry'))
  await files.remove(nameOf(item, 'answer'))
}

export type Box = { readonly items: readonly Item[]; readonly torn: number; readonly last: number }

/** Everything that this account left here, in the order in which it was made. */
export async function readBox(files: Files, account: string): Promise<Box> {
  const all = (await files.list()).flatMap((name) => readName(name) ?? [])
  const commands = all.filter(({ kind }) => kind === 'entry' || kind === 'part').sort((one, other) => one.number - other.number)
  const items: Item[] = []
  let torn = all.filter(({ kind }) => kind === 'torn').length
  for (const named of commands) {
    const command = opened<Command>(await files.read(nameOf(named, named.kind)))
    if (!command) {
      torn += 1
      await files.rename(nameOf(named, named.kind), nameOf(named, 'torn'))
      continue
    }
    // written to its end, only not renamed any more
    if (named.kind === 'part') await files.rename(nameOf(named, 'part'), nameOf(named, 'entry'))
    if (command.madeBy === account) items.push({ ...command, number: named.number, standing: await standingIn(files, named, all) })
  }
  // whoever was killed while they corrected something left it twice; the later word counts
  const [said, outdated] = [items.filter((item) => isLatest(item, items)), items.filter((item) => !isLatest(item, items))]
  for (const item of outdated) await dropEntry(files, item)
  return { items: said, torn, last: Math.max(0, ...all.map(({ number }) => number)) }
}

const isLatest = ({ commandId, number }: Item, items: readonly Item[]): boolean => !items.some((other) => other.commandId === commandId && other.number > number)

async function standingIn(files: Files, named: Named, all: readonly Named[]): Promise<Standing> {
  const has = all.some(({ kind, commandId }) => kind === 'answer' && commandId === named.commandId)
  // an answer that was torn is asked for again
  return (has ? opened<Standing>(await files.read(nameOf(named, 'answer'))) : null) ?? { at: 'waiting' }
}
