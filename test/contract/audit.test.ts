/** Sensitive reads: who looked, at whom and why is written down before anything is answered; who cannot be written down sees nothing (INV-A1). */
import { cancelEvent, readRegistration, registerForEvent, type RegistrationView } from '@contract/event'
import { admitParty, checkIn, findParty, listUnreached, revealPhone, roster, undoCheckIn } from '@contract/eventDesk'
import { introduce } from '@contract/account'
import type { Reply } from '@contract/reply'
import { HOUR } from '@domain/calendar'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'

/** An error that the SDK reports is the test: whoever is cut off answers nobody anyway. */
const CODES = process.env.LONG === '1' ? ['DATABASE_REQUEST_FAILED', 'killed'] : ['DATABASE_REQUEST_FAILED']
const PHONE = '13800001000'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

type Party = { readonly eventId: string; readonly registrationId: string; readonly persons: readonly string[]; readonly view: RegistrationView }

/** A mother and her child at an event of their own; `room` seats, of which others take some first. */
async function aFamily({ room = 5, birth = '2015-01-01', others = 0 } = {}): Promise<Party> {
  const key = `mother_${(number += 1)}`
  const eventId = `ev_audit_${number}`
  await ground.event({ _id: eventId, capacity: { unit: 'person', units: room, waitingLimit: 5 } })
  await ground.people([{ key, family: [{ key: `${key}_child`, relation: 'child', birth }] }, ...Array.from({ length: others }, (_, at) => ({ key: `${key}_o${at}` }))])
  dataOf(await ground.call(key, introduce, { name: `名字${key}`, phone: PHONE }))
  for (let at = 0; at < others; at += 1) dataOf(await ground.call(`${key}_o${at}`, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(`${key}_o${at}`)], consents: {} }))
  const persons = [personOf(key), personOf(`${key}_child`)]
  const { registrationId } = dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: persons, consents: { minorEvent: MINOR_EVENT_TEXT } }))
  return { eventId, registrationId, persons, view: dataOf(await ground.call(key, readRegistration, { registrationId })) }
}
async function arrived(): Promise<Party> {
  const party = await aFamily()
  await ground.cloud.control.clock(STARTS)
  dataOf(await ground.call('clerk', checkIn, { ...idsOf(party), personIds: [...party.persons], method: 'lookup' }))
  return party
}
const idsOf = ({ eventId, registrationId }: Party) => ({ eventId, registrationId })
const linesAbout = async ({ eventId, registrationId }: Party) => (await ground.all('audit')).filter(({ target }) => target === eventId || target === registrationId)

type Read = { readonly name: string; readonly begin: () => Promise<Party>; readonly ask: (party: Party) => Promise<Reply<unknown>>; readonly written: object }

const minors = { action: 'read_minors', actor: personOf('clerk'), communityId: 'jincheng' }
const reads: readonly Read[] = [
  { name: roster.name, begin: () => aFamily(), ask: ({ eventId }) => ground.call('clerk', roster, { eventId }), written: minors },
  {
    name: listUnreached.name,
    begin: async () => {
      const party = await aFamily()
      dataOf(await ground.call('clerk', cancelEvent, { eventId: party.eventId, reason: '下大雨' }))
      return party
    },
    ask: ({ eventId }) => ground.call('clerk', listUnreached, { eventId }),
    written: minors
  },
  { name: findParty.name, begin: () => aFamily(), ask: ({ eventId, view }) => ground.call('clerk', findParty, { eventId, by: { kind: 'digits', digits: view.checkIn?.digits ?? '' } }), written: minors },
  { name: undoCheckIn.name, begin: arrived, ask: (party) => ground.call('clerk', undoCheckIn, { ...idsOf(party), personIds: [...party.persons], reason: '点错了' }), written: minors },
  { name: admitParty.name, begin: () => aFamily({ room: 2, others: 2 }), ask: admitted, written: minors },
  { name: revealPhone.name, begin: () => aFamily(), ask: (party) => ground.call('clerk', revealPhone, { ...idsOf(party), reason: '没来，打电话问问' }), written: { action: 'reveal_phone', actor: personOf('clerk'), reason: '没来，打电话问问' } }
]

/** Room is made past the clock of the queue, so that only a hand seats the family. */
async function admitted(party: Party): Promise<Reply<unknown>> {
  const book = await ground.book(party.eventId)
  await ground.forget('seatBooks', [party.eventId])
  await ground.put('seatBooks', { ...book, capacity: { ...book.capacity, units: 4 } })
  await ground.cloud.control.clock(STARTS - HOUR)
  return ground.call('clerk', admitParty, { ...idsOf(party), reason: '有空位' })
}

describe.each(reads)('$name', ({ name, begin, ask, written }) => {
  test('is written down with who, whom and why', async () => {
    const party = await begin()
    const before = (await linesAbout(party)).length
    expect(await ask(party)).toMatchObject({ ok: true })
    expect((await linesAbout(party)).slice(before)).toEqual([expect.objectContaining(written)])
  })

  test('is not answered where it was not written down, wherever it was cut off', async () => {
    const unbroken = await begin()
    await ground.cloud.control.forgetStats()
    await ask(unbroken)
    const { calls, changing } = (await ground.cloud.control.stats()).endpoints[name] ?? { calls: { max: 0 }, changing: [] as readonly number[] }
    let unwritten = 0
    for (const code of CODES) for (const when of ['before', 'after'] as const) for (let call = 1; call <= calls.max; call += 1) {
      // an answer that is lost is like a question that is, where nothing changed
      if (when === 'after' && !changing.includes(call)) continue
      await ground.cloud.control.clock(WHILE_OPEN)
      const party = await begin()
      const before = (await linesAbout(party)).length
      await ground.cloud.control.fail({ endpoint: name, call, when, code })
      const reply = await ask(party)
      const isWritten = (await linesAbout(party)).length > before
      if (isWritten) continue
      unwritten += 1
      expect(reply).toMatchObject({ ok: false, failure: { code: 'unavailable' } })
      expect(JSON.stringify(reply)).not.toMatch(new RegExp(`名字|${PHONE}`))
    }
    expect(unwritten).toBeGreaterThan(3)
  }, 60_000)
})

test('a list of grown-ups alone is no sensitive read', async () => {
  const party = await aFamily({ birth: '1990-01-01' })
  const { parties } = dataOf(await ground.call('clerk', roster, { eventId: party.eventId }))
  expect(parties).toHaveLength(1)
  expect(await linesAbout(party)).toEqual([])
})
