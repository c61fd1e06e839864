/** Every page of the compiled mini program opens as somebody, says something and raises no error. */
import type { Persona } from '@local/district/people'
import { startCloud, type Cloud } from '../cloud'
import { filesBelow } from '../architecture/sources'
import { openAs } from './openAs'
import { readJson, routesOf, type AppJson } from './program'

const routes = routesOf(readJson<AppJson>('dist/weapp', 'app.json'))

let cloud: Cloud
let personas: readonly Persona[]

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  personas = await cloud.personas()
})
afterAll(() => cloud.stop())

describe('the compiled mini program', () => {
  it.each(routes)('opens %s and says something', async (route) => {
    const program = openAs(cloud, personas[0]?.openid ?? '', { path: route })
    await program.calm()
    expect(program.errors).toEqual([])
    expect(program.text()).not.toBe('')
    program.close()
  })

  it('is led from tab to tab by the bar that each tab page has', async () => {
    const program = openAs(cloud, personas[0]?.openid ?? '')
    for (const { pagePath, text } of readJson<Required<AppJson>>('dist/weapp', 'app.json').tabBar.list) {
      await program.tap(text)
      await program.calm()
      expect(program.route).toBe(pagePath)
      expect(program.attributesOf(text)).toMatchObject({ 'aria-role': 'tab', 'aria-selected': 'true' })
    }
    expect(program.errors).toEqual([])
    program.close()
  })

  it('asks nothing of the phone that the phone of these tests does not know', () => {
    // what Taro answers without asking WeChat
    const own = ['getCurrentPages', 'getCurrentInstance', 'Canvas']
    const asked = filesBelow(process.cwd(), ['src'], /(?<!\.h5)\.tsx?$/).flatMap(({ text }) => [...text.matchAll(/\bTaro\.(\w+)/g)].map(([, api = '']) => api))
    const program = openAs(cloud, '')
    expect([...new Set(asked)].filter((api) => !own.includes(api) && !program.phoneKnows(api))).toEqual([])
    program.close()
  })
})
