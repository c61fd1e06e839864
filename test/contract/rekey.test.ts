/** What people hold when the key changes: their seats, their codes, their verified telephones and who they are. */
import { introduce, inviteFamily, me } from '@contract/account'
import { verifyPhone } from '@contract/accountRoles'
import { registerForEvent } from '@contract/event'
import { findParty, registerFor, revealPhone } from '@contract/eventDesk'
import { newSecret } from '@kernel/secrets'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'

const keyOf = (secret: string) => secret.slice(secret.indexOf(':') + 1)
const second = `2:${keyOf(newSecret())}`

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())

/** Twice, as the guide says: known to every function first, and only then it writes. */
async function changeKey(): Promise<void> {
  await ground.cloud.rekey((secret) => `${secret},${second}`)
  await ground.cloud.rekey((secret) => secret.split(',').reverse().join(','))
  await ground.cloud.control.clock(WHILE_OPEN)
}

test('a changed key leaves everybody what they hold, and seals with the new one', async () => {
  const { _id: eventId } = await ground.event({ _id: 'ev_rekey' })
  await ground.staff('clerk', 'community_staff')
  await ground.person('limin')
  const mine = { requestId: aRequestId(), eventId, personIds: [personOf('limin')], consents: {} }
  const theirs = { requestId: aRequestId(), eventId, persons: [{ personId: 'p_rekey_00000000000001', name: '周奶奶' }], consents: {}, phone: '13800002001' }
  const seat = dataOf(await ground.call('limin', registerForEvent, mine))
  dataOf(await ground.call('clerk', registerFor, theirs))
  const shared = { requestId: aRequestId(), personIds: [personOf('limin')] }
  const invitation = dataOf(await ground.call('limin', inviteFamily, shared))
  const told = { name: '吴婷', phone: '13800002002' }
  const before = dataOf(await ground.call('newcomer', introduce, told))
  dataOf(await ground.call('newcomer', verifyPhone, { code: 'phone-13800002002-rekey' }))

  await changeKey()

  // a repeat of an old request is known by what it says
  expect(dataOf(await ground.call('limin', registerForEvent, mine)).standing).toEqual({ at: 'seated' })
  expect(outcomeOf(await ground.call('limin', registerForEvent, { ...mine, guardianPhone: '13800002009' }))).toBe('conflict')
  expect(dataOf(await ground.call('clerk', registerFor, theirs)).party).toBeDefined()
  expect(dataOf(await ground.call('limin', inviteFamily, shared))).toEqual(invitation)

  // the code and the digits that are drawn on a phone without a network
  for (const by of [{ kind: 'code', code: seat.checkIn?.code ?? '' }, { kind: 'digits', digits: seat.checkIn?.digits ?? '' }] as const) {
    expect(dataOf(await ground.call('clerk', findParty, { eventId, by })).parties).toHaveLength(1)
  }

  // what was sealed is read
  expect(dataOf(await ground.call('clerk', revealPhone, { eventId, registrationId: theirs.requestId, reason: '通知改期' })).phone).toBe('13800002001')

  // the same person with the same verified telephone, now kept under the new key
  expect(dataOf(await ground.call('newcomer', introduce, told)).me).toMatchObject({ personId: before.me?.personId, phoneVerified: true })
  const kept = await ground.document('persons', before.me?.personId ?? '')
  expect([kept?.phone?.split('.')[0], kept?.phoneTag?.split('.')[0]]).toEqual(['2', '2'])
  expect(dataOf(await ground.call('newcomer', introduce, { ...told, phone: '13800002003' })).me?.phoneVerified).toBe(false)
}, 60_000)

test('a key that is left out leaves its people unreadable, and the function says it is its own fault', async () => {
  await ground.cloud.rekey(() => `3:${keyOf(newSecret())}`)
  expect(outcomeOf(await ground.call('newcomer', me, {}))).toBe('internal')
}, 60_000)
