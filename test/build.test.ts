/** What is built is whole and stays within its limits. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, routesOf, type AppJson } from './weapp/program'

const KB = 1024
const WORKBOOK_LIMIT = 1300 * KB
const FUNCTION_LIMIT = 300 * KB

type Size = { readonly name: string; readonly bytes: number; readonly limit: number }

const missing = (folder: string, files: readonly string[]): string[] => files.filter((file) => !existsSync(join(folder, file)))

describe('the mini program', () => {
  it('has the files of every page', () => {
    const routes = routesOf(readJson<AppJson>('dist/weapp', 'app.json'))
    expect(missing('dist/weapp', routes.flatMap((route) => ['js', 'json', 'wxml'].map((kind) => `${route}.${kind}`)))).toEqual([])
  })

  it('keeps each package below its limit', () => {
    const lines = execFileSync(process.execPath, ['--import', 'tsx', 'config/size.ts'], { encoding: 'utf8' }).trim().split('\n')
    const sizes = lines.map((line) => JSON.parse(line) as Size)
    expect(sizes.map(({ name }) => name)).toContain('main')
    expect(sizes.filter(({ bytes, limit }) => bytes > limit)).toEqual([])
  })
})

describe('the cloud functions', () => {
  const names = readdirSync('cloudfunctions', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('_')).map(({ name }) => name)

  it.each(names)('%s is bundled with what the cloud wants beside it', (name) => {
    expect(missing(`dist/cloudfunctions/${name}`, ['index.js', 'package.json', 'config.json'])).toEqual([])
  })

  it.each(names)('%s stays below its limit', (name) => {
    expect(statSync(`dist/cloudfunctions/${name}/index.js`).size).toBeLessThanOrEqual(name === 'workbook' ? WORKBOOK_LIMIT : FUNCTION_LIMIT)
  })
})
