/** Files in the local cloud: they come back whole, through addresses that end. */
import { startCloud, type Cloud } from '../cloud'
import { sdkOn, thrownBy, type Sdk } from './sdk'

let cloud: Cloud
let sdk: Sdk

beforeAll(async () => {
  cloud = await startCloud()
  sdk = sdkOn(cloud)
})
afterAll(() => cloud.stop())

const upload = async (cloudPath: string, text: string) => (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID
const addressOf = async (fileID: string) => (await sdk.getTempFileURL({ fileList: [fileID] })).fileList[0]

test('an address ends with its time on the local clock', async () => {
  const fileID = await upload('short.txt', 'short')
  const address = (await addressOf(fileID))?.tempFileURL ?? ''
  const path = address.slice(cloud.url.length)
  expect(await cloud.send('GET', path)).toEqual({ status: 200, text: 'short' })
  await cloud.control.clock(Date.now() + 2 * 60 * 60 * 1000)
  expect((await cloud.send('GET', path)).status).toBe(403)
  await cloud.control.clock(null)
  expect((await cloud.send('GET', path)).status).toBe(200)
})

test('an address that was made up opens nothing', async () => {
  await upload('mine.txt', 'mine')
  const other = (await addressOf(await upload('other.txt', 'other')))?.tempFileURL ?? ''
  expect((await cloud.send('GET', '/files/mine.txt')).status).toBe(403)
  expect((await cloud.send('GET', other.slice(cloud.url.length).replace('other.txt', 'mine.txt'))).status).toBe(403)
  // an address to read does not allow to write
  expect((await cloud.send('POST', other.slice(cloud.url.length), { text: 'changed' })).status).toBe(403)
})

test('a deleted file is gone, and a missing one is told by itself', async () => {
  const fileID = await upload('gone.txt', 'gone')
  const missing = fileID.replace('gone', 'never')
  expect((await sdk.deleteFile({ fileList: [fileID, missing] })).fileList.map(({ status }) => status)).toEqual([0, -503003])
  expect((await addressOf(fileID))?.status).toBe(-503003)
})

test('at most fifty files are named in one request', async () => {
  const fileList = Array.from({ length: 51 }, (_one, number) => `cloud://local-env.x/${number}`)
  expect((await thrownBy(sdk.deleteFile({ fileList }))).message).toContain('at most 50')
  expect((await thrownBy(sdk.getTempFileURL({ fileList }))).message).toContain('at most 50')
})
