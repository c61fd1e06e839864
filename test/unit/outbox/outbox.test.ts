/** What is kept on the phone: before anybody is told, until the server has it, in order, and by nobody but whoever made it. */
import { checkIn } from '@contract/eventDesk'
import { MOST_BYTES, MOST_COMMANDS, sizeOf, type Command, type CommandAnswer } from '@contract/sync'
import { MINUTE } from '@domain/calendar'
import type { Outbox } from '@platform/outbox/outbox'
import type { Item } from '@platform/outbox/state'
import { Desk, Phone, settled, type Disk, type Send } from '../../fixtures/phones'

const aPhone = (send: Send, disk: Disk = new Map()) => new Phone('one', 'a_one', disk, send)
const come = (box: Outbox, person: string, scope = 'event:a') => box.keep(checkIn as never, { person } as never, { scope, madeAt: 1_000 })
const persons = (all: readonly { readonly input: string }[]) => all.map(({ input }) => (JSON.parse(input) as { person: string }).person)
const standings = ({ items }: { readonly items: readonly Item[] }) => items.map(({ standing }) => standing.at)
const silence: Send = async () => ({ at: 'silent' })
const refused = (commandId: string, code: 'unavailable' | 'forbidden' | 'not_found'): CommandAnswer => ({ commandId, reply: { ok: false, failure: { code, requestId: '1' } } })

describe('what was done', () => {
  test('is on the disk before anybody is told, and gone only once the server has it', async () => {
    const desk = new Desk()
    const phone = aPhone(silence)
    const box = await phone.open()
    expect(await come(box, 'lin')).toMatchObject({ at: 'kept' })
    expect([...phone.disk.keys()]).toEqual([expect.stringMatching(/^00000001-c_one_0+1\.entry$/)])
    await settled()
    expect(phone.disk.size).toBe(1)
    phone.send = desk.send
    await box.tryNow()
    expect(phone.disk.size).toBe(0)
    expect(box.get().items).toEqual([])
    expect(desk.present.size).toBe(1)
  })

  test('is there again after a restart, in the order in which it was done', async () => {
    const phone = aPhone(silence)
    const first = await phone.open()
    for (const person of ['lin', 'wang', 'zhou']) await come(first, person)
    first.close()
    const desk = new Desk()
    phone.send = desk.send
    const second = await phone.open()
    expect(persons(second.get().items)).toEqual(['lin', 'wang', 'zhou'])
    await settled()
    expect([...desk.present.keys()]).toEqual(['lin', 'wang', 'zhou'])
  })

  test('by another account on the same phone is neither seen nor sent', async () => {
    const disk: Disk = new Map()
    const mine = aPhone(silence, disk)
    await come(await mine.open(), 'lin')
    const desk = new Desk()
    const other = new Phone('two', 'a_two', disk, desk.send)
    const box = await other.open()
    expect(box.get().items).toEqual([])
    await box.tryNow()
    expect([desk.present.size, disk.size]).toEqual([0, 1])
    expect(persons((await mine.open()).get().items)).toEqual(['lin'])
  })

  test('is not kept where the phone has no room, and nothing of it is found again', async () => {
    const phone = aPhone(silence)
    const box = await phone.open(undefined, { left: 300 })
    expect(await come(box, 'lin')).toMatchObject({ at: 'kept' })
    expect(await come(box, 'wang')).toEqual({ at: 'full' })
    expect(persons(box.get().items)).toEqual(['lin'])
    expect(persons((await phone.open()).get().items)).toEqual(['lin'])
  })

  test('that was torn is kept aside and counted, and what was written to its end is taken up', async () => {
    const phone = aPhone(silence)
    const box = await phone.open()
    for (const person of ['lin', 'wang', 'zhou']) await come(box, person)
    const [first = '', second = '', third = ''] = [...phone.disk.keys()]
    phone.disk.set(first, phone.disk.get(first)?.slice(0, -3) ?? '')
    phone.disk.set(second, phone.disk.get(second)?.replace('wang', 'wong') ?? '')
    // died between the last letter and the name
    phone.disk.set(third.replace('.entry', '.part'), phone.disk.get(third) ?? '')
    phone.disk.delete(third)
    const again = await phone.open()
    expect([persons(again.get().items), again.get().torn]).toEqual([['zhou'], 2])
    expect([...phone.disk.keys()].map((name) => name.split('.')[1]).sort()).toEqual(['entry', 'torn', 'torn'])
    expect((await phone.open()).get().torn).toBe(2)
  })
})

describe('what is sent', () => {
  test('is no more than twenty-five commands or ninety kilobytes at once', async () => {
    const sent: (readonly Command[])[] = []
    const desk = new Desk()
    const phone = aPhone(async (commands) => {
      sent.push(commands)
      return desk.send(commands)
    })
    phone.online = false
    const box = await phone.open()
    for (let number = 0; number < 30; number += 1) await come(box, `p${number}`)
    for (let number = 0; number < 3; number += 1) await come(box, `${number}${'一'.repeat(14_000)}`)
    phone.network(true)
    await settled()
    expect(sent.map(({ length }) => length)).toEqual([MOST_COMMANDS, 7, 1])
    for (const batch of sent) expect(batch.reduce((sum, one) => sum + sizeOf(one), 0)).toBeLessThanOrEqual(MOST_BYTES)
    expect(await come(box, '一'.repeat(40_000))).toEqual({ at: 'failed' })
  })

  test('waits longer each time that nothing comes back, and not at all after a tap or when the network returns', async () => {
    let asked = 0
    const phone = aPhone(async () => {
      asked += 1
      return { at: 'silent' }
    })
    const box = await phone.open()
    await come(box, 'lin')
    await settled()
    const waits: number[] = []
    for (let time = 0; time < 8; time += 1) {
      const before = phone.bell.now
      phone.bell.ring()
      waits.push(Math.round((phone.bell.now - before) / 1000))
      await settled()
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300])
    expect(asked).toBe(9)
    await box.tryNow()
    phone.network(false)
    phone.network(true)
    await settled()
    expect(asked).toBe(11)
  })

  test('does not leave while there is no network, unless somebody taps', async () => {
    const desk = new Desk()
    const phone = aPhone(desk.send)
    phone.online = false
    const box = await phone.open()
    await come(box, 'lin')
    await settled()
    expect([desk.present.size, phone.bell.next()]).toEqual([0, null])
    await box.tryNow()
    expect(desk.present.size).toBe(1)
  })

  test('waits for what could not be done now in its own scope, and not for that of another', async () => {
    const desk = new Desk()
    let down = true
    const phone = aPhone(async (commands) => ({ at: 'answered', answers: commands.map((one) => (down && one.scope === 'event:a' ? refused(one.commandId, 'unavailable') : (desk.answer([one])[0] as CommandAnswer))) }))
    phone.online = false
    const box = await phone.open()
    for (let number = 0; number < 30; number += 1) await come(box, `a${number}`, 'event:a')
    for (let number = 0; number < 30; number += 1) await come(box, `b${number}`, 'event:b')
    phone.network(true)
    await settled()
    // the thirty of the one are more than a call holds, and still the others are not kept back
    expect([...desk.present.keys()]).toEqual(Array.from({ length: 30 }, (_, number) => `b${number}`))
    down = false
    phone.bell.ring()
    await settled()
    expect([...desk.present.keys()].slice(30)).toEqual(Array.from({ length: 30 }, (_, number) => `a${number}`))
  })

  test('rests as long as the server says where an account was too quick', async () => {
    const phone = aPhone(async (commands) => ({ at: 'answered', answers: commands.map(({ commandId }) => ({ commandId, reply: { ok: false, failure: { code: 'refused', reason: 'too_fast', about: { minutes: 7 }, requestId: '1' } } })) }))
    const box = await phone.open()
    await come(box, 'lin')
    await settled()
    expect(Math.round((phone.bell.next() ?? 0) / MINUTE)).toBe(7)
    expect(standings(box.get())).toEqual(['waiting'])
  })

  test('that one command makes unreadable is cut in half until that one is found', async () => {
    const desk = new Desk()
    const phone = aPhone(async (commands) => (persons(commands).includes('bad') ? { at: 'unread', failure: { code: 'invalid_input', requestId: '1' } } : desk.send(commands)))
    phone.online = false
    const box = await phone.open()
    for (const person of ['p1', 'p2', 'p3', 'bad', 'p4', 'p5']) await come(box, person)
    phone.network(true)
    await settled()
    expect([...desk.present.keys()].sort()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
    expect([persons(box.get().items), standings(box.get())]).toEqual([['bad'], ['refused']])
  })
})

describe('an answer', () => {
  test('that is a refusal or tells that another was first stays until somebody has looked, through a restart', async () => {
    const desk = new Desk()
    desk.present.set('wang', 'c_elsewhere')
    const phone = aPhone(async (commands) => ({ at: 'answered', answers: commands.map((one) => (persons([one])[0] === 'lin' ? refused(one.commandId, 'forbidden') : (desk.answer([one])[0] as CommandAnswer))) }))
    const first = await phone.open()
    for (const person of ['lin', 'wang', 'zhou']) await come(first, person)
    await settled()
    first.close()
    const box = await phone.open()
    expect([persons(box.get().items), standings(box.get())]).toEqual([['lin', 'wang'], ['refused', 'conflict']])
    for (const { commandId } of box.get().items) await box.dismiss(commandId)
    expect([box.get().items, phone.disk.size]).toEqual([[], 0])
  })

  test('is not needed for what waits: nobody can dismiss it', async () => {
    const phone = aPhone(silence)
    const box = await phone.open()
    const kept = await come(box, 'lin')
    await box.dismiss(kept.at === 'kept' ? kept.commandId : '')
    expect([box.get().items.length, phone.disk.size]).toEqual([1, 1])
  })

  test('that comes in another order, twice, to others or not at all does what it says and nothing else', async () => {
    const desk = new Desk()
    let first = true
    const phone = aPhone(async (commands) => {
      const answers = [...desk.answer(commands)].reverse()
      const some = first ? [...answers.slice(1), ...answers.slice(1), refused('c_nobody', 'not_found')] : answers
      first = false
      return { at: 'answered', answers: some }
    })
    phone.online = false
    const box = await phone.open()
    for (const person of ['lin', 'wang', 'zhou']) await come(box, person)
    phone.network(true)
    await settled()
    expect(persons(box.get().items)).toEqual(['zhou'])
    phone.bell.ring()
    await settled()
    expect([box.get().items, desk.done.length]).toEqual([[], 3])
  })
})
