/** The pages on the way from opening the program to holding a place ask for little before they can be read. */
import { startCloud, type Cloud } from '../cloud'
import { nameOf } from '../fixtures/seen'
import { HOME_BYTES, OPENING_CALLS } from './bars'
import { costOfOpening, mainPages } from './screens'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ district: true })
})
afterAll(() => cloud.stop())

test.each(mainPages.map((seen) => ({ name: nameOf(seen), seen })))(`$name opens with at most ${OPENING_CALLS} calls`, async ({ seen }) => {
  expect((await costOfOpening(cloud, seen)).calls).toBeLessThanOrEqual(OPENING_CALLS)
})

const homes = mainPages.filter(({ route }) => route === 'pages/home/index')

test.each(homes.map((seen) => ({ name: nameOf(seen), seen })))(`$name sends at most ${HOME_BYTES} bytes to the view`, async ({ seen }) => {
  expect((await costOfOpening(cloud, seen)).bytes).toBeLessThanOrEqual(HOME_BYTES)
})
