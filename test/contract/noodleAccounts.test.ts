/** The accounts of a campaign: signed by two people over one count, changed by nobody afterwards, and open again for what had left a hand before. */
import { moveCampaign, moveStock, readCampaign, reconcileCampaign } from '@contract/distribution'
import { resolveConflict, reverseHandOver } from '@contract/distributionBooks'
import { handOver, readDesk } from '@contract/distributionDesk'
import { HOUR, MINUTE } from '@domain/calendar'
import { bearer, commandOf, outcomesOf } from '../fixtures/commands'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { noodles } from '../fixtures/noodles'
import { aNoodleTown, type Noodles } from '../fixtures/noodleStories'
import { aGrant, personOf } from '../fixtures/people'
import { NO_END } from '@domain/roles'

let ground: Ground
let number = 0
beforeAll(async () => void (ground = await startGround()))
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

/** A co-operative gives, its officer counts as well, and the desk has given one bag. */
async function aCoop() {
  const id = `acc${(number += 1)}`
  const there = await aNoodleTown(ground, id, { campaign: { coopId: `coop_${id}`, items: [noodles] } })
  dataOf(await there.give(there.clerk, there.command('first')))
  return there
}
const close = async ({ clerk, campaignId }: Noodles) => dataOf(await ground.call(clerk, moveCampaign, { campaignId, to: 'closed' }))
const count = (key: string, { campaignId }: Noodles, left: number) => ground.call(key, reconcileCampaign, { campaignId, left: [{ itemId: 'noodles', count: left }] })
const standing = async ({ clerk, campaignId }: Noodles) => {
  const { status, signedBy } = dataOf(await ground.call(clerk, readCampaign, { campaignId }))
  return [status, ...signedBy]
}

test('whoever counted before something else moved counts anew, and both then sign the same', async () => {
  const there = await aCoop()
  await close(there)
  dataOf(await count(there.clerk, there, 899))
  dataOf(await ground.call(there.clerk, moveStock, { requestId: aRequestId(), campaignId: there.campaignId, itemId: 'noodles', kind: 'damage', quantity: 3 }))
  expect([outcomeOf(await count(there.coop, there, 899)), outcomeOf(await count(there.coop, there, 896))]).toEqual(['stock_differs', 'counted_otherwise'])
  expect(dataOf(await count(there.clerk, there, 896)).signedBy).toEqual(['staff'])
  expect(dataOf(await count(there.coop, there, 896)).status).toBe('reconciled')
})

test('one person signs for one side, with however many roles and telephones', async () => {
  const there = await aCoop()
  await close(there)
  // a clerk who is the officer as well, and who has another WeChat with the same telephone
  const [both, other] = [there.clerk, `${there.id}_other`]
  await ground.people([{ key: other, community: there.communityId, verified: true }])
  const officer = { scope: { kind: 'partner', id: `coop_${there.id}` }, within: [`partner:coop_${there.id}`], toOn: NO_END } as const
  await ground.put('grants', aGrant(both, 'coop_officer', officer), aGrant(other, 'coop_officer', officer))
  for (const key of [both, other]) {
    const person = await ground.document('persons', personOf(key))
    await ground.forget('persons', [personOf(key)])
    if (person) await ground.put('persons', { ...person, phoneTag: `1.phone_of_${there.id}` })
  }
  expect(dataOf(await count(both, there, 899)).signedBy).toEqual(['staff'])
  expect(dataOf(await count(both, there, 899))).toMatchObject({ status: 'closed', signedBy: ['staff'] })
  expect(outcomeOf(await count(other, there, 899))).toBe('own_work')
  expect(dataOf(await count(there.coop, there, 899)).status).toBe('reconciled')
  // negative control: the same two signings by strangers are two
  const apart = await aCoop()
  await close(apart)
  dataOf(await count(apart.clerk, apart, 899))
  expect(dataOf(await count(apart.coop, apart, 899)).status).toBe('reconciled')
})

test('nobody changes signed accounts; what had left a hand before opens them again, and they are signed anew', async () => {
  const there = await aCoop()
  const { campaignId } = there
  const { list } = dataOf(await ground.call(there.colleague, readDesk, { campaignId }))
  const phone = { ...(await bearer(ground, there.colleague)), list: list.signed }
  await ground.cloud.control.clock(WHILE_OPEN + HOUR)
  await close(there)
  for (const key of [there.clerk, there.coop]) dataOf(await count(key, there, 899))
  expect(await standing(there)).toEqual(['reconciled', 'staff', 'coop'])
  const of = there.command('first')
  expect([
    outcomeOf(await ground.call(there.reviewer, reverseHandOver, { ...there.portion(), of, reason: '领错了' })),
    outcomeOf(await ground.call(there.clerk, resolveConflict, { ...there.portion(), of, resolution: 'mistaken', note: '误记' })),
    outcomeOf(await ground.call(there.clerk, moveStock, { requestId: aRequestId(), campaignId, itemId: 'noodles', kind: 'damage', quantity: 1 })),
    outcomeOf(await there.give(there.clerk, aRequestId(), there.portion(1)))
  ]).toEqual(['accounts_signed', 'accounts_signed', 'wrong_state', 'not_open'])
  expect(await standing(there)).toEqual(['reconciled', 'staff', 'coop'])

  const late = commandOf(phone, handOver, { ...there.portion(), channel: 'onsite', receiver: { kind: 'self' } }, { madeAt: WHILE_OPEN + MINUTE })
  for (const _time of [1, 2]) expect(await outcomesOf(ground, phone, [late])).toEqual(['ok'])
  expect(await standing(there)).toEqual(['closed'])
  expect(outcomeOf(await count(there.clerk, there, 898))).toBe('conflicts_open')
  dataOf(await ground.call(there.clerk, resolveConflict, { ...there.portion(), of: late.commandId, resolution: 'extra_loss', note: '老人确实领了两袋' }))
  for (const key of [there.clerk, there.coop]) dataOf(await count(key, there, 898))
  expect(await standing(there)).toEqual(['reconciled', 'staff', 'coop'])
})
