/** Photographs that wait on the phone: whose they are, in which order, and where they lie. */
import { eventsWith, unsentBox } from '@features/event-album/unsent'
import type { PictureFiles } from '@platform/pictureFilesType'

/** A folder that holds so many pictures. */
function aFolder(room = 10): PictureFiles & { readonly names: Set<string> } {
  const names = new Set<string>()
  return {
    names,
    list: async () => [...names].reverse(),
    keep: async (_address, name) => (names.size < room ? (names.add(name), 'written') : 'full'),
    addressOf: (name) => `kept/${name}`,
    remove: async (name) => void names.delete(name)
  }
}

test('they are there again in the order in which they were taken, for the account and the event alone', async () => {
  const files = aFolder()
  const kept = [await unsentBox(files, 'clerk', 'ev_1').keep('tmp/a', 'r_second', 200), await unsentBox(files, 'clerk', 'ev_1').keep('tmp/b', 'r_first', 100)]
  await unsentBox(files, 'clerk', 'ev_2').keep('tmp/c', 'r_elsewhere', 50)
  await unsentBox(files, 'helper', 'ev_1').keep('tmp/d', 'r_of_another', 50)
  expect(await unsentBox(files, 'clerk', 'ev_1').read()).toEqual([kept[1], kept[0]])
  expect([...(await eventsWith(files, 'clerk'))].sort()).toEqual(['ev_1', 'ev_2'])
})

test('one that was sent, or given up, is gone', async () => {
  const files = aFolder()
  const box = unsentBox(files, 'clerk', 'ev_1')
  await box.drop(await box.keep('tmp/a', 'r_sent', 1))
  expect(await box.read()).toEqual([])
})

test('where the phone has no room it is sent from where it was chosen', async () => {
  const files = aFolder(0)
  const box = unsentBox(files, 'clerk', 'ev_1')
  const picture = await box.keep('tmp/a', 'r_full', 1)
  expect(picture).toEqual({ requestId: 'r_full', address: 'tmp/a' })
  await box.drop(picture)
  expect(await box.read()).toEqual([])
})
