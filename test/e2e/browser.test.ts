/** The browser of the tests opens the H5 as a persona, finds its way among pages, and notices what a window says aside. */
import { startCloud, type Cloud } from '../cloud'
import { Street } from './browser'

let cloud: Cloud
let street: Street

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  street = await Street.open(cloud.url)
})
afterAll(async () => {
  await street.close()
  await cloud.stop()
})

it('a visitor sees the first page, goes to another tab and meets no error', async () => {
  const visitor = await street.visit({ as: 'limin' })
  await visitor.tap('我的')
  await visitor.page.waitForURL(/pages\/mine/)
  expect(visitor.taps).toBe(1)
  await visitor.picture('mine')
  expect(await street.empty()).toEqual([])
})

it('what a window says aside is heard', async () => {
  const visitor = await street.visit({ as: 'limin' })
  await visitor.page.evaluate(() => {
    console.error('something broke')
    return fetch('/nowhere')
  })
  const heard = await street.empty()
  expect(heard).toContain('something broke')
  expect(heard.some((words) => words.endsWith('/nowhere answered 404'))).toBe(true)
})
