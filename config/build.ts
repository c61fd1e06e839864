/** Builds what is asked for, `weapp`, `h5`, `functions` with the local cloud, or all three, or the `tests` of a run; ends with 1 when anything that should be there is not. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const products = ['functions', 'weapp', 'h5'] as const
const targets = [...products, 'tests'] as const
type Target = (typeof targets)[number]

type AppJson = { readonly pages: readonly string[]; readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[] }

const missingOf = (folder: string, files: readonly string[]): string[] => files.map((file) => join(folder, file)).filter((file) => !existsSync(file))

function missingPages(folder: string): string[] {
  const { pages, subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppJson
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  return missingOf(folder, all.flatMap((page) => [`${page}.js`, `${page}.wxml`, `${page}.json`]))
}

// most of what a compiler makes it throws away at once: with room for that, a sixth of the time is saved
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=128'

/** Taro ends with 0 after some errors, so its output and its word are both checked. */
function taro(target: 'weapp' | 'h5'): void {
  const folder = `dist/${target}`
  rmSync(folder, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [ROOM_FOR_THE_YOUNG, 'node_modules/@tarojs/cli/bin/taro', 'build', '--type', target], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, NODE_ENV: 'production' }
  })
  const said = stdout + stderr
  const fail = (why: string): never => {
    throw new Error(`${said}\n${target}: ${why}`)
  }
  if (status !== 0) fail(`taro ended with ${status}`)
  if (/Module not found|ModuleError|Error:|编译失败/.test(said)) fail('taro reported an error')
  const missing = target === 'weapp' ? missingOf(folder, ['app.js', 'app.json', 'app.wxss', 'custom-tab-bar/index.wxml']) : missingOf(folder, ['index.html', 'js'])
  const pages = target === 'weapp' && missing.length === 0 ? missingPages(folder) : []
  if (missing.length + pages.length > 0) fail(`missing ${[...missing, ...pages].join(', ')}`)
}

async function functions(): Promise<void> {
  const { buildFunctions, buildLocalCloud } = (await import(pathToFileURL(join(process.cwd(), 'config/functions.ts')).href)) as { buildFunctions(): Promise<unknown>; buildLocalCloud(): Promise<unknown> }
  await Promise.all([buildFunctions(), buildLocalCloud()])
}

async function tests(): Promise<void> {
  const { buildTests } = (await import(pathToFileURL(join(process.cwd(), 'config/tests.ts')).href)) as { buildTests(): Promise<void> }
  await buildTests()
}

export async function build(target: Target): Promise<void> {
  const began = Date.now()
  if (target === 'functions') await functions()
  else if (target === 'tests') await tests()
  else taro(target)
  console.log(`${target} built in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

const isTarget = (word: string): word is Target => targets.some((target) => target === word)

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !isTarget(word))
  if (unknown) throw new Error(`cannot build ${unknown}; one of ${targets.join(', ')}`)
  const wanted = words.filter(isTarget)
  for (const target of wanted.length > 0 ? wanted : products) await build(target)
}

if (process.argv[1]?.endsWith('build.ts')) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
