/** The H5 demo, built when its sources have changed since it was built last. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build'

/** What the demo is made of; the functions are bundled by the local cloud itself, every time. */
export const SOURCES = ['src', 'config', 'tsconfig.json', 'package.json', 'package-lock.json']
const STAMP = 'dist/h5.stamp'

const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))

// contents and not dates: a fresh clone has only new dates
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of source.includes('.') ? [source] : filesIn(source)) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

const isFresh = (now: string): boolean => existsSync('dist/h5/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now

export async function freshDemo(): Promise<void> {
  const now = fingerprint()
  if (isFresh(now)) {
    console.log('H5 demo is up to date')
  } else {
    console.log('building the H5 demo, about half a minute; next time only after a change …')
    await build('h5')
    writeFileSync(STAMP, now)
  }
}
