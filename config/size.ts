/** How large each package of the mini program is, as WeChat counts it: a line of JSON each, and 1 at the end when one is too large. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const KB = 1024
const LIMITS = { main: 500 * KB, subpackage: 300 * KB, all: 2048 * KB }

const folder = 'dist/weapp'

const bytesIn = (path: string): number => (statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : statSync(path).size)

function roots(): string[] {
  const { subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as { subPackages?: readonly { readonly root: string }[] }
  return subPackages.map(({ root }) => root.replace(/\/$/, ''))
}

function measure() {
  const packages = roots().map((root) => ({ name: root, bytes: bytesIn(join(folder, root)), limit: LIMITS.subpackage }))
  const all = bytesIn(folder)
  const main = all - packages.reduce((sum, { bytes }) => sum + bytes, 0)
  return [{ name: 'main', bytes: main, limit: LIMITS.main }, ...packages, { name: 'all', bytes: all, limit: LIMITS.all }]
}

if (!existsSync(join(folder, 'app.json'))) {
  console.error('no mini program in dist/weapp: npm run build first')
  process.exitCode = 1
} else {
  const sizes = measure()
  for (const size of sizes) console.log(JSON.stringify(size))
  if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1
}
