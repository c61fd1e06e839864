/** The host keeps WeChat's rules: shown on a mini program of a few lines, so that it owes nothing to ours. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startCloud, type Cloud } from '../cloud'
import { Street, type Visitor } from '../e2e/browser'
import { compile } from './compile'
import { thing } from './hand'
import { stageOf } from './stage'

// what each thing on the page does when it is touched
const ACTS = `{
  heard: (page, event) => page.say(page.said + event.currentTarget.dataset.name + ':' + Object.keys(event).sort().join() + ' '),
  pay: () => { try { wx.openWallet({}) } catch (error) {} },
  date: (page) => { page.setData({ at: new Date(0) }); page.say(typeof page.data.at) },
  work: (page) => page.setData({ work: () => 1 }),
  globals: (page) => page.say([typeof window, typeof document, typeof fetch, typeof localStorage, typeof Intl].join()),
  leave: () => wx.navigateTo({ url: '../b/index?x=1%3D' }),
  picked: (page, event) => page.say(event.type + ' ' + event.detail.value)
}`

const files: Readonly<Record<string, string>> = {
  'app.json': '{"pages":["a/index","b/index"]}',
  'app.js': 'App({})',
  'app.wxss': 'page { color: rgb(1, 2, 3) } view { opacity: .5 } .half { width: 375rpx } .fixed { width: 375px } .loud { color: rgb(200, 0, 0) }',
  'a/index.json': '{"usingComponents":{"sealed":"../sealed/index"}}',
  'a/index.wxss': '.narrow { width: 20px }',
  'a/index.js': `
    const acts = ${ACTS}
    Page({
      said: '',
      say(said) { this.said = said; this.setData({ said }) },
      eh(event) { acts[event.currentTarget.dataset.act](this, event) }
    })`,
  'a/index.wxml': `
    <view id="said">{{said}}</view>
    <view data-act="heard" data-name="outer" bindtap="eh"><view data-act="heard" data-name="inner" bindtap="eh">inner</view></view>
    <view data-act="heard" data-name="above" bindtap="eh"><view data-act="heard" data-name="caught" catchtap="eh">caught</view></view>
    <view wx:for="{{['pay', 'date', 'work', 'globals', 'leave']}}" wx:key="*this" data-act="{{item}}" bindtap="eh">{{item}}</view>
    <picker mode="selector" range="{{['one', 'two']}}" value="0" data-act="picked" bindchange="eh"><view>wheel</view></picker>
    <button open-type="getPhoneNumber">number</button>
    <view id="half" class="half"></view><view id="fixed" class="fixed"></view><view id="narrow" class="narrow">narrow</view>
    <sealed />`,
  'b/index.json': '{}',
  'b/index.js': `Page({ data: { said: '' }, onLoad(options) { this.setData({ said: JSON.stringify(options) }) } })`,
  'b/index.wxml': '<view id="narrow" class="narrow">{{said}}</view>',
  'sealed/index.json': '{"component":true}',
  'sealed/index.js': 'Component({})',
  'sealed/index.wxss': '.small { width: 10px }',
  'sealed/index.wxml': '<view class="loud small">sealed</view>'
}

const folder = mkdtempSync(join(tmpdir(), 'linjuli-glass-'))
let cloud: Cloud
let street: Street
let visitor: Visitor

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const said = async (): Promise<string> => (await thing(visitor, 'said').textContent()) ?? ''
const styleOf = (id: string, property: 'width' | 'color' | 'opacity'): Promise<string> => thing(visitor, id).evaluate((element, name) => getComputedStyle(element)[name], property)

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) write(path, text)
  cloud = await startCloud()
  street = await Street.open(cloud.url, stageOf(compile(folder)))
})
beforeEach(async () => {
  visitor = await street.visit({ as: 'nobody' })
})
// whoever expects to hear something aside has asked for it by now
afterEach(async () => expect(await street.empty()).toEqual([]))
afterAll(async () => {
  await street.close()
  await cloud.stop()
  rmSync(folder, { recursive: true })
})

describe('a tap', () => {
  it('reaches the node and then each ancestor that listens, with what WeChat sends and nothing more', async () => {
    await visitor.tap('inner')
    const keys = 'changedTouches,currentTarget,detail,mark,target,timeStamp,touches,type'
    expect(await said()).toBe(`inner:${keys} outer:${keys} `)
  })

  it('that is caught goes no further', async () => {
    await visitor.tap('caught')
    expect(await said()).toMatch(/^caught:\S+ $/)
  })

  it('on a button that wants something of WeChat itself is loud', async () => {
    await visitor.tap('number')
    expect(await street.empty()).toEqual(['Error: open-type getPhoneNumber is not part of this phone'])
  })
})

describe('the program', () => {
  it('that asks for an unknown wx API is found out even when it catches the error', async () => {
    await visitor.tap('pay')
    expect(await street.empty()).toEqual(['Error: wx.openWallet is not part of this phone'])
  })

  it('hands nothing but text to setData: a date arrives as its words', async () => {
    await visitor.tap('date')
    expect(await said()).toBe('string')
  })

  it('cannot hand a function to setData', async () => {
    await visitor.tap('work')
    expect((await street.empty()).join()).toContain('setData of a function at work')
  })

  it('has no window, no document, no fetch, no storage of a browser and no Intl', async () => {
    await visitor.tap('globals')
    expect(await said()).toBe(Array(5).fill('undefined').join())
  })

  it('opens a page over another with parameters as they stand in the address, and comes back', async () => {
    await visitor.tap('leave')
    await visitor.until('{"x":"1%3D"}')
    await visitor.page.evaluate(() => globalThis.glass.goBack())
    await visitor.until('inner')
  })

  it('hears of a wheel when it has come to rest', async () => {
    await visitor.tap('wheel')
    await visitor.page.locator('mini-wheel select').selectOption('two')
    expect(await said()).toBe('')
    await visitor.page.getByText('确定').tap()
    expect(await said()).toBe('change 1')
  })
})

describe('a sheet', () => {
  it('of the program dresses every page: rpx by the window, px as they are, components by their tags', async () => {
    expect(await styleOf('half', 'width')).toBe('195px')
    expect(await styleOf('fixed', 'width')).toBe('375px')
    expect(await styleOf('half', 'color')).toBe('rgb(1, 2, 3)')
    expect(await styleOf('half', 'opacity')).toBe('0.5')
  })

  it('of a page dresses no other', async () => {
    expect(await styleOf('narrow', 'width')).toBe('20px')
    await visitor.tap('leave')
    await visitor.until('{"x":"1%3D"}')
    expect(await styleOf('narrow', 'width')).not.toBe('20px')
  })

  it('of a component reaches only into it, and none from outside does', async () => {
    const [width, color] = await visitor.visible.getByText('sealed').evaluate((element) => [getComputedStyle(element).width, getComputedStyle(element).color])
    expect(width).toBe('10px')
    expect(color).toBe('rgb(1, 2, 3)')
  })
})

describe('the compiler', () => {
  afterEach(() => write('b/index.wxml', files['b/index.wxml'] ?? ''))

  it('refuses a component that this host does not have', () => {
    write('b/index.wxml', '<swiper></swiper>')
    expect(() => compile(folder)).toThrow('b/index.wxml uses <swiper>, which this host does not have')
  })

  it('refuses a template that WeChat would warn of', () => {
    write('b/index.wxml', '<view><text></view>')
    expect(() => compile(folder)).toThrow('b/index.wxml')
  })
})
