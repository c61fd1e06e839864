/** Photographs of an event through the real SDK and the local storage: put there by a phone, looked through by staff, shown to residents, and gone in time. */
import { cancelEvent, registerForEvent, setPhotoConsent } from '@contract/event'
import { addPhoto, nameWork, readAlbum, readPhotos, releasePhoto, removePhoto } from '@contract/eventPhotos'
import { DAY, HOUR, MINUTE } from '@domain/calendar'
import { MINOR_EVENT_TEXT, PHOTO_TEXT } from '@domain/consents'
import type { EventFacts } from '@domain/event'
import { MOST_BYTES } from '@domain/photos'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aGrant, openidOf, personOf } from '../fixtures/people'
import { aPhoto, aPicture, aPictureOf, DRAWN, listMarkOf, uploaded, WHERE } from '../fixtures/photos'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('elsewhere', 'community_staff', 'datuan')
  await ground.people([{ key: 'helper', verified: true }, { key: 'resident' }])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

/** An event with a mother and her child inside, and a helper; who they are, and how each answers about photographs. */
async function anEvening(overrides: Partial<EventFacts> = {}) {
  const eventId = `ev_photos_${(number += 1)}`
  const mother = `mother_${number}`
  const child = `${mother}_child`
  await ground.event({ _id: eventId, ...overrides })
  await ground.put('grants', aGrant('helper', 'volunteer', { _id: `g_helper_${number}`, scope: { kind: 'event', id: eventId } }))
  await ground.person({ key: mother, family: [{ key: child, relation: 'child', birth: '2017-05' }] })
  const { registrationId } = dataOf(await ground.call(mother, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(mother), personOf(child)], consents: { minorEvent: MINOR_EVENT_TEXT } }))
  const say = async (key: string, allowed: boolean) => dataOf(await ground.call(mother, setPhotoConsent, { registrationId, personId: personOf(key), allowed, textVersion: PHOTO_TEXT }))
  return { eventId, mother, child, say }
}
const album = async (eventId: string, key = 'clerk') => dataOf(await ground.call(key, readAlbum, { eventId }))
const shown = async (eventId: string) => dataOf(await ground.call('resident', readPhotos, { eventId })).photos
const release = async (eventId: string, ...photoIds: string[]) => ground.call('clerk', releasePhoto, { eventId, photoIds, listMark: await listMarkOf(ground, 'clerk', eventId) })
const fetched = (url = '') => ground.cloud.send('GET', url.slice(ground.cloud.url.length))
const tick = async (now: number) => {
  await ground.cloud.control.clock(now)
  expect((await ground.cloud.control.tick()).timers).toMatchObject({ result: { ok: true, data: { albums: expect.any(Number) as number } } })
}

test('a helper takes a picture, staff look through it, and residents see it once it is released, by an address that ends', async () => {
  const { eventId, child, say } = await anEvening()
  const photoId = await aPhoto(ground, 'helper', eventId)
  expect(await shown(eventId)).toEqual([])
  expect(await album(eventId, 'helper')).toMatchObject({ count: 1, photos: [], mayRelease: false })

  await say(child, true)
  const seen = await album(eventId)
  expect(seen).toMatchObject({ count: 1, mayRelease: true, photos: [{ photoId }], unpictured: [{ adult: true, present: false }] })
  expect(dataOf(await release(eventId, photoId))).toEqual({ released: 1 })
  expect((await ground.document('albums', eventId))?.photos[photoId]?.released).toEqual({ by: personOf('clerk'), at: expect.any(Number) as number, withdrawals: 0 })

  const [photo] = await shown(eventId)
  const picture = await fetched(photo?.url)
  expect(picture.status).toBe(200)
  expect(picture.text).toContain(DRAWN.toString())
  await ground.cloud.control.clock(STARTS + 2 * HOUR + MINUTE)
  expect((await fetched(photo?.url)).status).toBe(403)
})

test('nothing in a picture tells where it was taken, nor in what is shown who took it or who is inside', async () => {
  const { eventId, mother } = await anEvening()
  const photoId = await aPhoto(ground, 'helper', eventId)
  dataOf(await release(eventId, photoId))
  const view = JSON.stringify(dataOf(await ground.call('resident', readPhotos, { eventId })))
  for (const secret of [personOf('helper'), openidOf('helper'), personOf('clerk'), personOf(mother), '名字']) expect(view).not.toContain(secret)
  expect((await fetched((await shown(eventId))[0]?.url)).text).not.toContain(WHERE)
})

test('residents see nothing before the event begins, and nobody of another community anything', async () => {
  const { eventId, mother } = await anEvening()
  const photoId = await aPhoto(ground, 'clerk', eventId)
  dataOf(await release(eventId, photoId))
  await ground.cloud.control.clock(STARTS - MINUTE)
  expect(await shown(eventId)).toEqual([])
  for (const key of ['elsewhere', mother]) for (const ask of [() => ground.call(key, readAlbum, { eventId }), () => ground.call(key, removePhoto, { eventId, photoId })]) expect(outcomeOf(await ask())).toBe('forbidden')
  expect(outcomeOf(await ground.call('helper', releasePhoto, { eventId, photoIds: [photoId], listMark: 'x' }))).toBe('forbidden')
})

test('a repeat is answered again and adds nothing; the same id from another upload is a conflict', async () => {
  const { eventId } = await anEvening()
  await ground.cloud.control.clock(STARTS)
  const input = await aPictureOf(ground, 'clerk', eventId)
  for (let turn = 0; turn < 2; turn += 1) expect(dataOf(await ground.call('clerk', addPhoto, input))).toEqual({ count: 1 })
  expect(outcomeOf(await ground.call('helper', addPhoto, await aPictureOf(ground, 'helper', eventId, input.requestId)))).toBe('conflict')
})

test('a phone cannot change a picture that was taken on, nor write over the file of another, nor anywhere but where phones may', async () => {
  const { eventId } = await anEvening()
  await ground.cloud.control.clock(STARTS)
  const input = await aPictureOf(ground, 'helper', eventId)
  const path = input.fileId.replace(/^cloud:\/\/[^/]+\//, '')
  await expect(uploaded(ground, 'resident', path)).rejects.toThrow('may not')
  dataOf(await ground.call('helper', addPhoto, input))
  dataOf(await release(eventId, input.requestId))
  await uploaded(ground, 'helper', path, aPicture(1, Buffer.from('another one')))
  expect((await fetched((await shown(eventId))[0]?.url)).text).toContain(DRAWN.toString())
  const kept = (await ground.document('albums', eventId))?.photos[input.requestId]?.file.replace(/^cloud:\/\/[^/]+\//, '') ?? ''
  for (const elsewhere of [kept, 'photos/x.jpg', 'phones/../x.jpg']) await expect(uploaded(ground, 'helper', elsewhere)).rejects.toThrow('may not')
})

test('what is too large is no picture, and is not kept', async () => {
  const { eventId } = await anEvening()
  await ground.cloud.control.clock(STARTS)
  const input = await aPictureOf(ground, 'clerk', eventId, aRequestId(), aPicture(1, Buffer.alloc(MOST_BYTES)))
  expect(outcomeOf(await ground.call('clerk', addPhoto, input))).toBe('not_a_picture')
  expect(outcomeOf(await ground.call('clerk', addPhoto, input))).toBe('no_file')
})

test('staff read who must not be in a picture, whoever was not asked among them; helpers read it masked, and that children are named is written down', async () => {
  const { eventId, mother, child, say } = await anEvening()
  await say(mother, true)
  expect((await album(eventId)).unpictured).toEqual([{ name: `名字${child}`, adult: false, present: false }])
  expect((await album(eventId, 'helper')).unpictured).toEqual([{ name: '名**', adult: false, present: false }])
  expect((await ground.all('audit')).filter(({ target }) => target === eventId).map(({ actor, action }) => [actor, action]).sort()).toEqual([[personOf('clerk'), 'read_minors'], [personOf('helper'), 'read_minors']])
  await say(child, true)
  expect((await album(eventId)).unpictured).toEqual([])
})

test('whoever says no again hides what was released before, until staff look again', async () => {
  const { eventId, mother, child, say } = await anEvening()
  for (const key of [mother, child]) await say(key, true)
  const photoId = await aPhoto(ground, 'clerk', eventId)
  const listMark = await listMarkOf(ground, 'clerk', eventId)
  dataOf(await release(eventId, photoId))
  await ground.cloud.control.clock(STARTS + MINUTE)
  await say(child, false)
  expect((await album(eventId)).photos).toMatchObject([{ photoId, lookAgain: true }])
  expect(await shown(eventId)).toEqual([])
  expect(outcomeOf(await ground.call('clerk', releasePhoto, { eventId, photoIds: [photoId], listMark }))).toBe('list_changed')
  await ground.cloud.control.clock(STARTS + 2 * MINUTE)
  dataOf(await release(eventId, photoId))
  expect((await album(eventId)).photos).toEqual([expect.not.objectContaining({ lookAgain: true })])
  expect(await shown(eventId)).toHaveLength(1)
})

test('a picture of a workshop is said to be a work by staff, and not by helpers; without a title it is none', async () => {
  const { eventId } = await anEvening({ kind: 'workshop' })
  const photoId = await aPhoto(ground, 'helper', eventId)
  const name = (key: string, title?: string) => ground.call(key, nameWork, { eventId, photoId, ...(title ? { title } : {}) })
  expect(outcomeOf(await name('helper', '福字花馍'))).toBe('forbidden')
  expect(await album(eventId, 'helper')).toMatchObject({ mayName: false })
  for (let turn = 0; turn < 2; turn += 1) dataOf(await name('clerk', '福字花馍'))
  expect(await album(eventId)).toMatchObject({ mayName: true, photos: [{ photoId, work: '福字花馍' }] })
  dataOf(await release(eventId, photoId))
  expect((await shown(eventId)).map(({ work }) => work)).toEqual(['福字花馍'])
  for (let turn = 0; turn < 2; turn += 1) dataOf(await name('clerk'))
  expect((await shown(eventId)).map(({ work }) => work)).toEqual([undefined])
})

test('a picture that staff remove is gone with its file, and who did it stays', async () => {
  const { eventId } = await anEvening()
  const photoId = await aPhoto(ground, 'clerk', eventId)
  dataOf(await release(eventId, photoId))
  const [photo] = await shown(eventId)
  for (let turn = 0; turn < 2; turn += 1) expect(dataOf(await ground.call('clerk', removePhoto, { eventId, photoId }))).toEqual({ count: 0 })
  expect((await fetched(photo?.url)).status).toBe(404)
  expect(await shown(eventId)).toEqual([])
  expect(await ground.document('albums', eventId)).toMatchObject({ photos: {}, removed: [{ photoId, by: personOf('clerk'), at: expect.any(Number) as number }] })
})

test('an event that is called off keeps no pictures', async () => {
  const { eventId } = await anEvening()
  await aPhoto(ground, 'clerk', eventId)
  const [photo] = (await album(eventId)).photos
  dataOf(await ground.call('clerk', cancelEvent, { eventId, reason: '下大雨' }))
  expect((await fetched(photo?.url)).status).toBe(404)
  expect(await ground.document('albums', eventId)).toBeFalsy()
})

test('a picture that came while the event was called off is found by the clock', async () => {
  const { eventId } = await anEvening()
  await aPhoto(ground, 'clerk', eventId)
  const event = await ground.document('events', eventId)
  await ground.forget('events', [eventId])
  if (event) await ground.put('events', { ...event, status: 'cancelled' })
  await tick(STARTS + MINUTE)
  expect(await ground.document('albums', eventId)).toBeFalsy()
})

test('what nobody released goes thirty days after the end, and what was released after ninety, with their files', async () => {
  const { eventId } = await anEvening()
  const released = await aPhoto(ground, 'clerk', eventId)
  const unreleased = await aPhoto(ground, 'clerk', eventId)
  dataOf(await release(eventId, released))
  await tick(STARTS + MINUTE)
  const kept = async () => Object.keys((await ground.document('albums', eventId))?.photos ?? {}).sort()

  await tick(ENDS + 30 * DAY - MINUTE)
  expect(await kept()).toEqual([released, unreleased].sort())
  const { photos } = await album(eventId)
  const urls = [released, unreleased].map((id) => photos.find(({ photoId }) => photoId === id)?.url)
  await tick(ENDS + 30 * DAY + MINUTE)
  expect(await kept()).toEqual([released])
  expect((await Promise.all(urls.map(fetched))).map(({ status }) => status)).toEqual([200, 404])
  expect(await ground.document('albums', eventId)).toMatchObject({ count: 1 })
  expect(await album(eventId)).toMatchObject({ unpictured: [], mayRelease: false, refusal: 'closed' })

  await tick(ENDS + 90 * DAY - MINUTE)
  const [photo] = await shown(eventId)
  expect(photo).toMatchObject({ photoId: released })
  await tick(ENDS + 90 * DAY + MINUTE)
  expect((await fetched(photo?.url)).status).toBe(404)
  expect(await ground.document('albums', eventId)).toBeFalsy()
  expect((await ground.cloud.control.stats()).scans).toEqual([])
})
