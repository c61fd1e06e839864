/** The browser of the tests opens the H5 as a persona, finds its way among pages, and notices what a window says aside. */
import type { Street } from './browser'
import { openStreet } from './openStreet'

let street: Street

openStreet((opened) => ({ street } = opened))

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
