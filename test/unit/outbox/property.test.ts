/** Two phones and a thousand records: killed at any step, doubled, answered late or never, with clocks that go wrong, nothing is lost, nobody comes in twice, and everyone who came second is listed. */
import { checkIn } from '@contract/eventDesk'
import { HOUR } from '@domain/calendar'
import type { Outbox } from '@platform/outbox/outbox'
import { dice, type Dice } from '../../fixtures/dice'
import { Desk, Phone, settled, type Disk, type Send } from '../../fixtures/phones'

const ROUNDS = process.env.LONG === '1' ? 200 : 20
const RECORDS = 50
const SEED = Number(process.env.SEED ?? 1)

/** A network that loses what goes and what comes, and delivers some of it twice or long afterwards. */
function poor(desk: Desk, chance: Dice): Send {
  const late: (() => void)[] = []
  return async (commands) => {
    if (chance.below(4) === 0) late.splice(0).forEach((deliver) => deliver())
    const luck = chance.below(10)
    if (luck === 0) return { at: 'silent' }
    if (luck === 1) late.push(() => void desk.answer(commands))
    const answers = [...desk.answer(commands)]
    if (luck === 2) desk.answer(commands)
    if (luck <= 4) return { at: 'silent' }
    if (luck === 5) return { at: 'answered', answers: answers.reverse().slice(1) }
    return { at: 'answered', answers: luck === 6 ? [...answers.reverse(), ...answers] : answers }
  }
}

type Told = { readonly kept: Set<string>; readonly conflicts: Set<string> }

const conflictsIn = (box: Outbox) => box.get().items.filter(({ standing }) => standing.at === 'conflict').map(({ commandId }) => commandId)

/** Works until so many records were kept; dies and starts again as the dice have it. */
async function work(phone: Phone, chance: Dice, records: number, told: Told): Promise<void> {
  let made = 0
  while (made < records) {
    // enough to read what is there, mostly
    const power = { left: chance.below(120) + chance.below(5) * phone.disk.size }
    let box: Outbox | undefined
    void phone.open(power).then((opened) => {
      box = opened
    })
    await settled()
    for (; made < records && power.left > 0; made += 1) {
      if (chance.below(5) === 0) phone.network(!phone.online)
      const person = `p${chance.below(records)}`
      void box?.keep(checkIn as never, { person } as never, { scope: `event:${chance.below(3)}`, madeAt: phone.clock() }).then((keeping) => {
        if (keeping.at === 'kept') told.kept.add(keeping.commandId)
      })
      await settled()
      if (chance.below(6) === 0) phone.bell.ring()
    }
    // dead: whatever it was about to do is not done
    power.left = -2
    box?.close()
  }
}

/** Opened with all the power and network in the world until nothing waits. */
async function handIn(phone: Phone, desk: Desk): Promise<Outbox> {
  phone.send = desk.send
  phone.online = true
  const box = await phone.open()
  await settled()
  while (box.get().items.some(({ standing }) => standing.at === 'waiting')) {
    await box.tryNow()
    await settled()
  }
  return box
}

async function round(seed: number, records: number) {
  const chance = dice(seed)
  const desk = new Desk()
  const told = [0, 1].map((): Told => ({ kept: new Set(), conflicts: new Set() }))
  const phones = [new Phone('one', 'a_one', new Map() as Disk, poor(desk, chance), -3 * HOUR), new Phone('two', 'a_two', new Map() as Disk, poor(desk, chance), 26 * HOUR)]
  await Promise.all(phones.map((phone, at) => work(phone, chance, records, told[at] as Told)))
  const boxes = await Promise.all(phones.map((phone) => handIn(phone, desk)))
  return { desk, kept: told.flatMap((one) => [...one.kept]), conflicts: boxes.flatMap(conflictsIn), disks: phones.map(({ disk }) => disk) }
}

function faultsOf({ desk, kept, conflicts, disks }: Awaited<ReturnType<typeof round>>): readonly string[] {
  const done = new Set(desk.done)
  return [
    ...kept.filter((id) => !done.has(id) && !conflicts.includes(id)).map((id) => `${id} was lost`),
    ...(done.size === desk.done.length ? [] : ['something was done twice']),
    ...(desk.present.size === desk.done.length ? [] : ['somebody came in twice']),
    ...disks.flatMap((disk) => [...disk.keys()].filter((name) => /\.(entry|part)$/.test(name) && !conflicts.some((id) => name.includes(id)))).map((name) => `${name} was left behind`)
  ]
}

test(`in ${ROUNDS} rounds from seed ${SEED}, nothing is lost, doubled or left behind`, async () => {
  for (let number = 0; number < ROUNDS; number += 1) {
    const outcome = await round(SEED + number, RECORDS)
    expect([SEED + number, faultsOf(outcome)]).toEqual([SEED + number, []])
    expect(outcome.kept.length).toBeGreaterThan(0)
  }
})

test('a thousand records on two phones', async () => {
  const outcome = await round(SEED, 500)
  expect(faultsOf(outcome)).toEqual([])
  expect(outcome.kept.length).toBeGreaterThan(700)
})

test('an outbox that lets go before it was answered is found out', async () => {
  const desk = new Desk()
  const outcome = { desk, kept: ['c_one'], conflicts: [], disks: [new Map([['00000001-c_two.entry', '']])] as Disk[] }
  expect(faultsOf(outcome)).toEqual(['c_one was lost', '00000001-c_two.entry was left behind'])
})
