/** Every page of the compiled mini program opens as somebody, says something and raises no error. */
import type { Persona } from '@local/district/people'
import { startCloud, type Cloud } from '../cloud'
import { filesBelow } from '../architecture/sources'
import { openAs } from './openAs'
import { readJson, routesOf, type AppJson } from './program'

// an elder, a mother, somebody who has never been here, and staff
const visitors = ['lin', 'limin', 'newcomer', 'staff_jincheng']
const withParameters = ['pages/event/index?scene=ev_yoga', 'pages/event/index?id=ev_walk_rain', 'pages/signup/index?id=ev_yoga', 'packages/resident/member/index?id=p_xiaoman', 'packages/resident/join/index?invitation=nobody-has-made-this-one']
const routes = routesOf(readJson<AppJson>('dist/weapp', 'app.json'))

const LONG = process.env.LONG === '1'
const isForWork = (route: string): boolean => route.startsWith('packages/') && !route.startsWith('packages/resident/')
/** Each page for work is opened by one of them in turn, unless there is time: test/glass opens all as those whose work it is. */
const openedBy = (visitor: string): readonly string[] => routes.filter((route, place) => LONG || !isForWork(route) || visitors[place % visitors.length] === visitor)

let cloud: Cloud
let personas: readonly Persona[]

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  personas = await cloud.personas()
})
afterAll(() => cloud.stop())

const openidOf = (key: string): string => personas.find((one) => one.key === key)?.openid ?? ''

describe('the compiled mini program', () => {
  describe.each(visitors)('for %s', (key) => {
    it.each([...openedBy(key), ...withParameters])('opens %s and says something', async (path) => {
      const program = openAs(cloud, openidOf(key), { path })
      await program.calm()
      expect(program.errors).toEqual([])
      expect(program.text()).not.toBe('')
      program.close()
    })
  })

  it('is led from tab to tab by the bar that each tab page has', async () => {
    const program = openAs(cloud, openidOf('lin'))
    for (const { pagePath } of readJson<Required<AppJson>>('dist/weapp', 'app.json').tabBar.list) {
      const tab = `#tab-${pagePath.split('/')[1]}`
      await program.tap(tab)
      await program.calm()
      expect(program.route).toBe(pagePath)
      expect(program.attributesOf(tab)).toMatchObject({ 'aria-role': 'tab', 'aria-selected': 'true' })
    }
    expect(program.errors).toEqual([])
    program.close()
  })

  it('asks nothing of the phone that the phone of these tests does not know', () => {
    // what Taro answers without asking WeChat
    const own = ['getCurrentPages', 'getCurrentInstance', 'Canvas', 'useDidShow', 'usePullDownRefresh', 'useReady', 'useResize', 'useRouter']
    const asked = filesBelow(process.cwd(), ['src'], /(?<!\.h5)\.tsx?$/).flatMap(({ text }) => [...text.matchAll(/\bTaro\.(\w+)/g)].map(([, api = '']) => api))
    const program = openAs(cloud, '')
    expect([...new Set(asked)].filter((api) => !own.includes(api) && !program.phoneKnows(api))).toEqual([])
    program.close()
  })
})
