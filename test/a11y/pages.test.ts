/** The pages of residents, and of the staff who hold events for them, can be read, reached and heard; and no page of the program is left out. */
import { seenPages } from '../fixtures/pages'
import { readJson, routesOf, type AppJson } from '../weapp/program'
import { readdirSync, readFileSync } from 'node:fs'
import { examinePages, saidOf } from './examinePages'

it('every page of the program is among those that are looked at', () => {
  const all = routesOf(readJson<AppJson>('dist/weapp', 'app.json'))
  const looked = new Set(seenPages.filter((seen) => saidOf(seen).length > 0).map(({ route }) => route))
  expect(all.filter((route) => !looked.has(route))).toEqual([])
  expect([...looked].filter((route) => !all.includes(route))).toEqual([])
  const tests = readdirSync('test/a11y').filter((file) => file.endsWith('ages.test.ts')).map((file) => readFileSync(`test/a11y/${file}`, 'utf8'))
  const folders = tests.flatMap((text) => [.../examinePages\((.+)\)/.exec(text)?.[1]?.matchAll(/'([^']+)'/g) ?? []].map(([, folder]) => folder))
  expect(all.filter((route) => folders.filter((folder) => route.startsWith(`${folder}/`)).length !== 1)).toEqual([])
})

examinePages('pages', 'packages/resident', 'packages/staff', 'packages/contest')
