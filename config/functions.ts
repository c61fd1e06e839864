/** How the cloud functions are bundled: one file each, with its package.json and config.json, as CloudBase wants them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { LOCAL_CLOUD } from './localCloud'
import { esbuildAlias } from './rooms'

export type FunctionBundle = { readonly name: string; readonly bytes: number }

const SOURCE = 'cloudfunctions'
const OUT = 'dist/cloudfunctions'

// seconds, of which CloudBase gives 3 unless it is told otherwise; the clock's function may work through a backlog
const TIMEOUT = 20
const CLOCK_TIMEOUT = 60

/** WeChat refuses a function an open API that its config.json does not name. */
const openApis: Readonly<Record<string, readonly string[]>> = {
  account: ['phonenumber.getPhoneNumber', 'security.msgSecCheck'],
  captain: ['security.msgSecCheck', 'subscribeMessage.send'],
  points: ['subscribeMessage.send'],
  event: ['security.msgSecCheck', 'subscribeMessage.send', 'wxacode.getUnlimited'],
  suggestion: ['security.msgSecCheck', 'subscribeMessage.send'],
  timers: ['subscribeMessage.send']
}

/** second minute hour day month weekday year: every minute. */
const minute = { name: 'minute', type: 'timer', config: '0 * * * * * *' }

function configOf(name: string) {
  const permissions = { openapi: openApis[name] ?? [] }
  return name === 'timers' ? { permissions, timeout: CLOCK_TIMEOUT, triggers: [minute] } : { permissions, timeout: TIMEOUT }
}

function packageOf(name: string) {
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; dependencies: Record<string, string> }
  return { name, version: project.version, private: true, main: 'index.js', dependencies: { 'wx-server-sdk': project.dependencies['wx-server-sdk'] } }
}

export function functionNames(source = SOURCE): readonly string[] {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && existsSync(join(source, entry.name, 'index.ts')))
    .map(({ name }) => name)
}

// whoever starts a local cloud meanwhile finds the old bundle or the new one, never half of it
function put(file: string, content: Uint8Array | string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, content)
  renameSync(`${file}.${process.pid}`, file)
}

/** Bundles every folder of cloudfunctions that does not start with an underscore. */
export async function buildFunctions(): Promise<FunctionBundle[]> {
  const names = functionNames()
  if (names.length === 0) return []
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: join(SOURCE, name, 'index.ts'), out: join(name, 'index') })),
    outdir: resolve(OUT),
    bundle: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    minify: true,
    external: ['wx-server-sdk'],
    alias: esbuildAlias,
    write: false,
    logLevel: 'warning'
  })
  for (const { path, contents } of outputFiles) put(path, contents)
  return names.map((name) => {
    put(join(OUT, name, 'package.json'), `${JSON.stringify(packageOf(name), null, 2)}\n`)
    put(join(OUT, name, 'config.json'), `${JSON.stringify(configOf(name), null, 2)}\n`)
    return { name, bytes: outputFiles.find(({ path }) => path === resolve(OUT, name, 'index.js'))?.contents.length ?? 0 }
  })
}

/** What `npm run cloud` starts, as one file. */
export async function buildLocalCloud(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, '_local/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // the first is compiled for the machine, and the other is not asked for where the functions are built already
    external: ['classic-level', 'esbuild'],
    alias: esbuildAlias,
    write: false,
    logLevel: 'warning'
  })
  for (const { contents } of outputFiles) put(LOCAL_CLOUD, contents)
}

const isCommand = process.argv[1] !== undefined && resolve(process.argv[1]) === resolve('config/functions.ts')

if (isCommand) {
  void buildFunctions().then((bundles) => {
    for (const { name, bytes } of bundles) console.log(`${name}: ${Math.round(bytes / 1024)} KB`)
  })
}
