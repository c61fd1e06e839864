/** What is built is whole and stays within its limits. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { SOURCES } from '../config/demo'
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

  it('can be read by the oldest phones that it is for, its libraries as well', () => {
    const scripts = readdirSync('dist/weapp', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
    const unread = scripts.filter((path) => {
      try {
        return !parse(readFileSync(join('dist/weapp', path), 'utf8'), { ecmaVersion: 2018, sourceType: 'script' })
      } catch {
        return true
      }
    })
    expect(scripts.length).toBeGreaterThan(100)
    expect(unread).toEqual([])
  })

  it('keeps each package below its limit', () => {
    const lines = execFileSync(process.execPath, ['--import', 'tsx', 'config/size.ts'], { encoding: 'utf8' }).trim().split('\n')
    const sizes = lines.map((line) => JSON.parse(line) as Size)
    expect(sizes.map(({ name }) => name)).toContain('main')
    expect(sizes.filter(({ bytes, limit }) => bytes > limit)).toEqual([])
  })
})

describe('the demo', () => {
  it('is made of what is there', () => {
    expect(missing('.', SOURCES)).toEqual([])
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
