/** What has left nobody's phone yet can be said otherwise, under its own id; what may have left cannot. */
import { checkIn } from '@contract/eventDesk'
import type { Outbox } from '@platform/outbox/outbox'
import { Desk, Phone, settled, type Disk, type Send } from '../../fixtures/phones'

const silence: Send = async () => ({ at: 'silent' })
const aPhone = (send: Send, disk: Disk = new Map()) => new Phone('one', 'a_one', disk, send)
const come = (box: Outbox, person: string) => box.keep(checkIn as never, { person } as never, { scope: 'event:a', madeAt: 1_000 })
const said = (box: Outbox) => box.get().items.map(({ commandId, input }) => [commandId, (JSON.parse(input) as { person: string }).person])

async function without(disk: Disk = new Map()) {
  const phone = aPhone(silence, disk)
  phone.online = false
  const box = await phone.open()
  return { phone, box }
}

test('a correction stands under the same id, on the disk as well, and is what is sent', async () => {
  const { phone, box } = await without()
  const kept = await come(box, 'lin')
  if (kept.at !== 'kept') throw new Error(kept.at)
  expect(box.isUnsent(kept.commandId)).toBe(true)
  expect(await box.correct(kept.commandId, { person: 'wang' })).toBe('corrected')
  expect(said(box)).toEqual([[kept.commandId, 'wang']])
  expect(phone.disk.size).toBe(1)
  expect(said(await phone.open())).toEqual([[kept.commandId, 'wang']])
  const desk = new Desk()
  phone.send = desk.send
  await box.tryNow()
  expect([...desk.present.keys()]).toEqual(['wang'])
})

test('what was sent once, answered or not, is not said otherwise', async () => {
  const { box } = await without()
  const kept = await come(box, 'lin')
  if (kept.at !== 'kept') throw new Error(kept.at)
  await box.tryNow()
  expect(box.isUnsent(kept.commandId)).toBe(false)
  expect(await box.correct(kept.commandId, { person: 'wang' })).toBe('left')
  expect(said(box)).toEqual([[kept.commandId, 'lin']])
})

test('nor is what an earlier run of the program has kept: it may have left', async () => {
  const { phone, box } = await without()
  const kept = await come(box, 'lin')
  if (kept.at !== 'kept') throw new Error(kept.at)
  expect(await (await phone.open()).correct(kept.commandId, { person: 'wang' })).toBe('left')
})

test('whoever is killed between the two versions comes back with the later one alone', async () => {
  const { phone, box } = await without()
  const kept = await come(box, 'lin')
  if (kept.at !== 'kept') throw new Error(kept.at)
  const [[name = '', file = ''] = []] = [...phone.disk]
  await box.correct(kept.commandId, { person: 'wang' })
  phone.disk.set(name, file)
  expect(said(await phone.open())).toEqual([[kept.commandId, 'wang']])
  await settled()
  expect(phone.disk.has(name)).toBe(false)
})
