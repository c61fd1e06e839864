/** Two desks of one event lose their network for ten minutes and go on: afterwards nobody is lost, nobody is in twice, and whoever was seen by both is listed with who, when and how. */
import { checkIn, type CheckedIn } from '@contract/eventDesk'
import { sendCommands, type Command } from '@contract/sync'
import { MINUTE } from '@domain/calendar'
import type { Outbox } from '@platform/outbox/outbox'
import { atDesk, guestsOf, type Bearer } from '../fixtures/commands'
import { dice } from '../fixtures/dice'
import { STARTS } from '../fixtures/events'
import { dataOf, startGround, type Ground } from '../fixtures/ground'
import { Phone } from '../fixtures/phones'

const GUESTS = 60
const EVENT = 'ev_two'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('colleague', 'community_staff')])
})
afterAll(() => ground.stop())

/** A phone whose calls reach the cloud, but for those whose answers get lost on the way. */
function phoneOf({ key, account }: Bearer, lost: () => boolean): Phone {
  return new Phone(key, account, new Map(), async (commands: readonly Command[]) => {
    const { answers } = dataOf(await ground.call(key, sendCommands, { commands: [...commands] }))
    return lost() ? { at: 'silent' } : { at: 'answered', answers }
  })
}

const tap = (box: Outbox, desk: Bearer, guest: { readonly registrationId: string; readonly personIds: string[] }, minute: number) =>
  box.keep(checkIn, { eventId: EVENT, ...guest, method: 'lookup' }, { scope: `event:${EVENT}`, madeAt: STARTS + minute * MINUTE, ...(desk.list ? { list: desk.list } : {}) })

/** Until nothing waits any more, however often an answer is lost. */
async function handIn(box: Outbox): Promise<void> {
  while (box.get().items.some(({ standing }) => standing.at === 'waiting')) await box.tryNow()
}

test('ten minutes without a network', async () => {
  const guests = await guestsOf(ground, 'two', GUESTS)
  await ground.cloud.control.clock(STARTS)
  const [one, other] = [await atDesk(ground, 'clerk', EVENT), await atDesk(ground, 'colleague', EVENT)]
  const chance = dice(7)
  const phones = [phoneOf(one, () => chance.below(3) === 0), phoneOf(other, () => chance.below(3) === 0)]
  const [left, right] = [await phones[0]!.open(), await phones[1]!.open()]
  for (const phone of phones) phone.network(false)
  // forty at each, twenty of them at both: the second of those a minute after the first
  for (const [at, guest] of guests.slice(0, 40).entries()) expect(await tap(left, one, guest, 1 + (at % 5))).toMatchObject({ at: 'kept' })
  for (const [at, guest] of guests.slice(20).entries()) expect(await tap(right, other, guest, 2 + (at % 5))).toMatchObject({ at: 'kept' })
  expect([left, right].map((box) => box.get().items.length)).toEqual([40, 40])
  // one of the phones is switched off and on again
  left.close()
  await ground.cloud.control.clock(STARTS + 10 * MINUTE)
  const again = await phones[0]!.open()
  for (const phone of phones) phone.online = true
  await Promise.all([handIn(again), handIn(right)])

  const { present } = await ground.book(EVENT)
  expect(Object.keys(present).sort()).toEqual(guests.flatMap(({ personIds }) => personIds).sort())
  for (const { at } of Object.values(present)) expect(at).toBeGreaterThanOrEqual(STARTS + MINUTE)
  for (const { at } of Object.values(present)) expect(at).toBeLessThanOrEqual(STARTS + 6 * MINUTE)

  const conflicts = [again, right].flatMap((box) => box.get().items)
  expect(conflicts.map(({ standing }) => standing.at)).toEqual(Array.from({ length: 20 }, () => 'conflict'))
  const told = conflicts.flatMap(({ standing }) => (standing.at === 'conflict' ? (standing.data as CheckedIn).already : []))
  expect(told.map(({ personId }) => personId).sort()).toEqual(guests.slice(20, 40).flatMap(({ personIds }) => personIds).sort())
  for (const { personId, presentAt, by, method } of told) {
    expect({ presentAt, method }).toEqual({ presentAt: present[personId]?.at, method: 'lookup' })
    expect(['名字clerk', '名字colleague']).toContain(by)
  }
})
