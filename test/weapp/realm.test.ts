/** The realm keeps WeChat's rules: shown on a mini program of a few lines, so that it owes nothing to ours. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { MiniProgram } from './realm'

const folder = mkdtempSync(join(tmpdir(), 'linjuli-realm-'))

const TEMPLATES = `<template name="tmpl_0_1"><view aria-label="{{i.p1}}" bindtap="eh" id="{{i.uid||i.sid}}"></view></template>
<template name="tmpl_0_2"><view id="{{i.uid||i.sid}}"></view></template>
<template name="tmpl_0_3"><input bindinput="eh" id="{{i.uid||i.sid}}"/></template>`

// a page that says its name and what it was opened with, and whose buttons do what the test asks of it
const PAGE = `
const button = (id, label) => ({ nn: '1', sid: 's-' + id, uid: id, p1: label, cn: [{ v: label }] })
Page({
  data: { root: { cn: [] } },
  onLoad(options) {
    this.setData({ 'root.cn': [{ nn: '2', sid: 'said', cn: [{ v: module.id + ' ' + JSON.stringify(options) }] }, { nn: '1', sid: 'outer', uid: 'outer', cn: [button('inner', 'press')] }, { nn: '3', sid: 'field', uid: 'field' }] })
  },
  onShow() { this.shown = (this.shown || 0) + 1; this.setData({ 'root.cn.[0].cn.[0].v': module.id + ' shown ' + this.shown + ' ' + JSON.stringify(this.options) }) },
  onUnload() { getApp().closed.push(module.id) },
  eh(event) { getApp().heard.push(event); eval(getApp().act) }
})`

const files: Record<string, string> = {
  'app.json': JSON.stringify({ pages: ['a/index', 'b/index', 'c/index'], tabBar: { custom: true, list: [{ pagePath: 'a/index' }, { pagePath: 'b/index' }] } }),
  'app.js': `App({ closed: [], heard: [], act: '', onLaunch(start) { this.start = start } })`,
  'base.wxml': TEMPLATES,
  'custom-tab-bar/index.json': '{"component":true}',
  'custom-tab-bar/index.js': `Component({ data: { root: { cn: [] } }, attached() { this.setData({ root: { cn: [{ nn: '1', sid: 'bar', uid: 'bar', p1: 'bar of ' + getCurrentPages().slice(-1)[0].route }] } }) }, methods: { eh() {} } })`
}
for (const page of ['a', 'b', 'c']) {
  files[`${page}/index.js`] = PAGE.replaceAll('module.id', `'${page}'`)
  files[`${page}/index.json`] = '{}'
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

type App = { act: string; readonly heard: readonly Record<string, unknown>[]; readonly closed: readonly string[] }

let program: MiniProgram
const app = () => program.app as unknown as App

/** Lets code inside the realm run at a tap. */
const atATap = (code: string): Promise<void> => {
  app().act = code
  return program.tap('#outer')
}

beforeAll(() => Object.entries(files).forEach(([path, text]) => write(path, text)))
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(() => {
  program = new MiniProgram({ path: 'a/index?scene=ev%3D1', folder, callFunction: (name, call) => Promise.resolve({ name, call }) })
})
afterEach(() => program.close())

describe('a page', () => {
  it('gets its parameters as they stand in the address, decoded by nobody', () => {
    expect(program.text()).toContain('{"scene":"ev%3D1"}')
  })

  it('has no window, no document, no fetch and no Intl', async () => {
    await atATap(`this.setData({ 'root.cn.[0].cn.[0].v': [typeof window, typeof document, typeof fetch, typeof Intl, typeof process, typeof require].join() })`)
    expect(program.text()).toContain('undefined,undefined,undefined,undefined,undefined')
  })

  it('shares nothing with what it handed to setData', async () => {
    await atATap(`const words = { v: 'before' }; this.setData({ 'root.cn.[0].cn.[0]': words }); words.v = 'after'`)
    expect(program.text()).toContain('before')
  })

  it('cannot hand a function to setData', async () => {
    await atATap(`this.setData({ work: () => 1 })`)
    expect(String(program.errors[0])).toContain('setData of a function')
  })

  it('that asks for an unknown wx API is found out even when it catches the error', async () => {
    await atATap(`try { wx.openWallet({}) } catch (error) {}`)
    expect(program.errors.map(String)).toEqual(['Error: wx.openWallet is not part of this phone'])
  })
})

describe('a tap', () => {
  it('reaches the node and then each ancestor that listens, with what WeChat sends and nothing more', async () => {
    await program.tap('press')
    expect(app().heard.map(({ currentTarget }) => (currentTarget as { dataset: { sid: string } }).dataset.sid)).toEqual(['s-inner', 'outer'])
    expect(Object.keys(app().heard[0] ?? {}).sort()).toEqual(['changedTouches', 'currentTarget', 'detail', 'mark', 'target', 'timeStamp', 'touches', 'type'])
  })

  it('on a template from which bindtap was taken is answered by nobody', async () => {
    write('base.wxml', TEMPLATES.replace(' bindtap="eh"', ''))
    const deaf = new MiniProgram({ folder, callFunction: () => Promise.resolve(null) })
    write('base.wxml', TEMPLATES)
    await expect(deaf.tap('press')).rejects.toThrow('nothing answers tap')
    deaf.close()
  })

  it('on a thing whose label the template does not render finds nothing by that label', () => {
    write('base.wxml', TEMPLATES.replace('i.p1', 'i.p7'))
    const mute = new MiniProgram({ folder, callFunction: () => Promise.resolve(null) })
    write('base.wxml', TEMPLATES)
    expect(mute.attributesOf('#inner')['aria-label']).toBeUndefined()
    mute.close()
  })
})

describe('the pages', () => {
  const go = (way: string, url: string) => atATap(`wx.${way}({ url: '${url}' }).catch((error) => this.setData({ 'root.cn.[0].cn.[0].v': error.errMsg }))`)

  it('lie on each other, and the lower one is shown again', async () => {
    await go('navigateTo', '/c/index?x=1')
    await program.until('c shown 1')
    expect(program.depth).toBe(2)
    program.goBack()
    expect(program.text()).toContain('a shown 2')
    expect(app().closed).toEqual(['c'])
  })

  it.each([
    ['navigateTo', '/b/index', 'navigateTo:fail can not navigateTo a tabbar page'],
    ['redirectTo', '/b/index', 'redirectTo:fail can not redirectTo a tabbar page'],
    ['switchTab', '/c/index', 'switchTab:fail can not switch to no-tabBar page'],
    ['navigateTo', '/d/index', 'navigateTo:fail page "d/index" is not found']
  ])('%s to %s is refused', async (way, url, said) => {
    await go(way, url)
    await program.until(said)
  })

  it('are ten at most', async () => {
    for (let depth = 2; depth <= 10; depth += 1) {
      await go('navigateTo', `/c/index?depth=${depth}`)
      await program.until(`"depth":"${depth}"`)
    }
    await go('navigateTo', '/c/index')
    await program.until('navigateTo:fail webview count limit exceed')
  })

  it('of the tab bar stay as they are behind the others, each with a bar of its own', async () => {
    await go('switchTab', '/b/index')
    await program.until('b shown 1')
    await program.until('bar of b/index')
    await go('switchTab', '/a/index')
    await program.until('a shown 2')
    expect(program.attributesOf('#bar')['aria-label']).toBe('bar of a/index')
    expect(app().closed).toEqual([])
  })
})

describe('the network', () => {
  const call = `wx.cloud.init({}); wx.cloud.callFunction({ name: 'event', data: { x: 1 } }).then(({ result }) => JSON.stringify(result), ({ errMsg }) => errMsg).then((words) => this.setData({ 'root.cn.[0].cn.[0].v': words }))`

  it('carries a call and its answer', async () => {
    await atATap(call)
    await program.until('{"name":"event","call":{"x":1}}')
  })

  it('that is gone loses the call before it is sent', async () => {
    program.network = 'offline'
    await atATap(call)
    await program.until('cloud.callFunction:fail')
  })

  it('that breaks off loses the answer of a call that took effect', async () => {
    const arrived: string[] = []
    const other = new MiniProgram({ folder, callFunction: (name) => Promise.resolve(arrived.push(name)) })
    other.network = 'answers are lost'
    program.close()
    program = other
    await atATap(call)
    await program.until('cloud.callFunction:fail')
    expect(arrived).toEqual(['event'])
  })
})
