/** 对账 by two sides: the community and the co-operative count the same, see who signed over what, and sign anew where something was spoilt in between, or had left a hand before. */
import { inviteToRole, listPlaces } from '@contract/accountRoles'
import { listCampaigns, moveCampaign, moveStock, readCampaign, reconcileCampaign } from '@contract/distribution'
import { readProgress, resolveConflict, reverseHandOver } from '@contract/distributionBooks'
import { handOver, readDesk } from '@contract/distributionDesk'
import type { Reply } from '@contract/reply'
import { HOUR, MINUTE } from '@domain/calendar'
import { coopIdOf } from '@domain/places'
import { NO_END } from '@domain/roles'
import { bearer, commandOf, outcomesOf } from '../fixtures/commands'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aHandover, noodles } from '../fixtures/noodles'
import { anOpenCampaign, portionAt } from '../fixtures/noodleGround'
import { aNoodleTown, type Noodles } from '../fixtures/noodleStories'
import { aGrant, personOf } from '../fixtures/people'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.put('streets', { _id: 'street_2', name: '福莱山街道', order: 1 })
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

/** One telephone is one person, under however many WeChats. */
async function withPhoneOf({ id }: Noodles, key: string): Promise<void> {
  const person = await ground.document('persons', personOf(key))
  await ground.forget('persons', [personOf(key)])
  if (person) await ground.put('persons', { ...person, phoneTag: `1.phone_of_${id}` })
}

/** Closed, with 900 bags left; the co-operative gives where it is said. */
async function aClosedCampaign(gives = true) {
  const id = `accounts_${(number += 1)}`
  const there = await aNoodleTown(ground, id, gives ? { campaign: { coopId: coopIdOf(`c_${id}`) } } : {})
  dataOf(await ground.call(there.clerk, moveCampaign, { campaignId: there.campaignId, to: 'closed' }))
  const { campaignId } = there
  return {
    there,
    signs: (who: string, count: number) => ground.call(who, reconcileCampaign, { campaignId, left: [{ itemId: 'noodles', count }] }),
    signings: async (who: string) => dataOf(await ground.call(who, readProgress, { campaignId })).signings.map(({ role, left, mine }) => [role, left.noodles, mine]),
    status: async () => dataOf(await ground.call(there.clerk, readCampaign, { campaignId })).status
  }
}

test('the officer finds the campaign, sees what the community signed, and signs the same', async () => {
  const { there, signs, signings, status } = await aClosedCampaign()
  const listed = dataOf(await ground.call(there.coop, listCampaigns, { communityId: there.communityId, statuses: ['closed'] })).campaigns
  expect(listed.map(({ campaignId }) => campaignId)).toEqual([there.campaignId])
  for (const _time of [1, 2]) expect(dataOf(await signs(there.clerk, 900)).status).toBe('closed')
  expect(await signings(there.coop)).toEqual([['staff', 900, false]])
  expect(outcomeOf(await signs(there.coop, 899))).toBe('stock_differs')
  expect(dataOf(await signs(there.coop, 900)).status).toBe('reconciled')
  expect([await status(), await signings(there.clerk)]).toEqual(['reconciled', [['staff', 900, true], ['coop', 900, false]]])
})

test('where a bag was spoilt after the first signature, whoever signed before signs anew', async () => {
  const { there, signs, signings, status } = await aClosedCampaign()
  dataOf(await signs(there.clerk, 900))
  dataOf(await ground.call(there.clerk, moveStock, { requestId: aRequestId(), campaignId: there.campaignId, itemId: 'noodles', kind: 'damage', quantity: 1 }))
  expect(outcomeOf(await signs(there.coop, 899))).toBe('counted_otherwise')
  expect(dataOf(await signs(there.colleague, 899)).status).toBe('closed')
  expect(await signings(there.coop)).toEqual([['staff', 899, false]])
  expect(dataOf(await signs(there.coop, 899)).status).toBe('reconciled')
  expect(await status()).toBe('reconciled')
})

test('to an officer a campaign to which the co-operative does not give is not there', async () => {
  const { there, signs } = await aClosedCampaign(false)
  expect(dataOf(await ground.call(there.coop, listCampaigns, { communityId: there.communityId, statuses: ['closed'] })).campaigns).toEqual([])
  expect(outcomeOf(await signs(there.coop, 900))).toBe('forbidden')
  expect(dataOf(await signs(there.clerk, 900)).status).toBe('closed')
})

test('where no co-operative gives, two people of the community sign, whatever telephones they hold', async () => {
  const { there, signs, signings, status } = await aClosedCampaign(false)
  // another WeChat of the clerk's, with the same telephone
  const other = `${there.id}_other`
  await ground.people([{ key: other, community: there.communityId, verified: true }])
  await ground.put('grants', aGrant(other, 'community_staff', { scope: { kind: 'community', id: there.communityId }, within: [`community:${there.communityId}`], toOn: NO_END }))
  for (const key of [there.clerk, other]) await withPhoneOf(there, key)
  for (const _time of [1, 2]) expect(dataOf(await signs(there.clerk, 900))).toMatchObject({ status: 'closed', signedBy: ['staff'] })
  expect(outcomeOf(await signs(other, 900))).toBe('own_work')
  // a bag was spoilt meanwhile: whoever counts now takes the place of the first
  dataOf(await ground.call(there.clerk, moveStock, { requestId: aRequestId(), campaignId: there.campaignId, itemId: 'noodles', kind: 'damage', quantity: 1 }))
  expect(dataOf(await signs(there.colleague, 899))).toMatchObject({ status: 'closed', signedBy: ['staff'] })
  expect(await signings(there.clerk)).toEqual([['staff', 899, false]])
  expect(dataOf(await signs(there.reviewer, 899)).status).toBe('reconciled')
  expect([await status(), await signings(there.reviewer)]).toEqual(['reconciled', [['staff', 899, false], ['second', 899, true]]])
})

test('a reviewer invites the officer of the community’s own co-operative, and of no other', async () => {
  const { there } = await aClosedCampaign()
  const { places } = dataOf(await ground.call(there.reviewer, listPlaces, { within: { kind: 'community', id: there.communityId }, kind: 'partner' }))
  expect(places).toEqual([{ scope: { kind: 'partner', id: coopIdOf(there.communityId) }, name: '股份经济合作社' }])
  const invited = (id: string) => ground.call(there.reviewer, inviteToRole, { requestId: aRequestId(), role: 'coop_officer', scope: { kind: 'partner', id } })
  expect(dataOf(await invited(coopIdOf(there.communityId))).code).toMatch(/^\d{8}$/)
  expect(outcomeOf(await invited(coopIdOf('datuan')))).not.toBe('ok')
})

/** A co-operative gives, its officer counts as well, and the desk has given one bag. */
async function aCoop() {
  const id = `acc${(number += 1)}`
  const there = await aNoodleTown(ground, id, { campaign: { coopId: coopIdOf(`c_${id}`), items: [noodles] } })
  dataOf(await there.give(there.clerk, there.command('first')))
  return there
}
const close = async ({ clerk, campaignId }: Noodles) => dataOf(await ground.call(clerk, moveCampaign, { campaignId, to: 'closed' }))
const count = (key: string, { campaignId }: Noodles, left: number) => ground.call(key, reconcileCampaign, { campaignId, left: [{ itemId: 'noodles', count: left }] })
const standing = async ({ clerk, campaignId }: Noodles) => {
  const { status, signedBy } = dataOf(await ground.call(clerk, readCampaign, { campaignId }))
  return [status, ...signedBy]
}

test('one person signs for one side, with however many roles and telephones', async () => {
  const there = await aCoop()
  await close(there)
  // a clerk who is the officer as well, and who has another WeChat with the same telephone
  const [both, other] = [there.clerk, `${there.id}_other`]
  await ground.people([{ key: other, community: there.communityId, verified: true }])
  const coopId = coopIdOf(there.communityId)
  const officer = { scope: { kind: 'partner', id: coopId }, within: [`partner:${coopId}`], toOn: NO_END } as const
  await ground.put('grants', aGrant(both, 'coop_officer', officer), aGrant(other, 'coop_officer', officer))
  for (const key of [both, other]) await withPhoneOf(there, key)
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

describe('in the moment of the last signature', () => {
  const FIRST = 'r_first_0000000000'
  type Moment = { readonly campaignId: string; readonly portion: ReturnType<Noodles['portion']>; readonly requestId: string }
  /** What somebody else does then to what is counted, and whether it is there afterwards. */
  type Deed = { readonly does: (there: Noodles, moment: Moment) => Promise<Reply<unknown>>; readonly isThere: (moment: Moment) => Promise<boolean>; readonly opensAgain?: true }
  const reversal: Deed = {
    does: (there, { portion }) => ground.call(there.reviewer, reverseHandOver, { ...portion, of: FIRST, reason: '领错了' }),
    isThere: async ({ portion }) => (await portionAt(ground, portion)).handovers.some(({ standing }) => standing === 'reversed')
  }
  const deeds: Readonly<Record<string, Deed>> = {
    'a reversal': reversal,
    'a spoilt bag': {
      does: (there, { campaignId, requestId }) => ground.call(there.reviewer, moveStock, { requestId, campaignId, itemId: 'noodles', kind: 'damage', quantity: 1 }),
      isThere: async ({ campaignId }) => ((await ground.document('stocks', campaignId))?.moves.length ?? 0) > 1
    },
    'a bag that was brought home before': {
      does: (there, { requestId, portion }) => there.give(there.worker, requestId, { ...portion, channel: 'home', given: true }),
      isThere: async ({ portion }) => (await portionAt(ground, portion)).openConflicts > 0,
      opensAgain: true
    }
  }

  let there: Noodles
  beforeAll(async () => void (there = await aNoodleTown(ground, 'moment')))
  afterEach(async () => {
    await ground.cloud.control.latency(0)
    await ground.cloud.control.break(null)
  })

  /** One bag was given, 899 are left and a colleague has signed that. The deed comes some calls of the database after the signature, or before it: what is wrong then. */
  async function together({ does, isThere: looks, opensAgain }: Deed, apart: number): Promise<readonly string[]> {
    const { communityId, gridId, buildingId, colleague, clerk } = there
    const signings = [{ by: personOf(colleague), role: 'staff', at: 1, left: { noodles: 899 } }] as const
    const { campaign: { _id: campaignId }, portion: of } = await anOpenCampaign(ground, `moment_${(number += 1)}`, [{ communityId, gridId, buildingId }], { communityId, items: [noodles], signings })
    const moment: Moment = { campaignId, portion: of(), requestId: aRequestId() }
    const [given] = await Promise.all([portionAt(ground, moment.portion), ground.call(clerk, moveCampaign, { campaignId, to: 'closed' }).then(dataOf)])
    await ground.forget('entitlements', [given._id])
    await ground.put('entitlements', { ...given, status: 'delivered', deliveredAt: WHILE_OPEN, handovers: [aHandover({ commandId: FIRST })] })

    await ground.cloud.control.latency(1)
    // the latency makes a read a step of the clock by which both go
    const after = async (steps: number) => {
      for (let step = 0; step < steps; step += 1) await ground.document('campaigns', campaignId)
    }
    const [signature, deed] = await Promise.all([after(-apart).then(() => ground.call(clerk, reconcileCampaign, { campaignId, left: [{ itemId: 'noodles', count: 899 }] })), after(apart).then(() => does(there, moment))])
    await ground.cloud.control.latency(0)
    const isSigned = (await ground.document('campaigns', campaignId))?.status === 'reconciled'
    const isThere = await looks(moment)
    return [
      ...(isSigned && isThere ? ['signed over what is no longer so'] : []),
      ...(signature.ok && signature.data.status === 'reconciled' && deed.ok && !opensAgain ? ['both were told that theirs counts'] : []),
      ...(deed.ok && !isThere ? ['a deed that was answered is gone'] : [])
    ].map((fault) => `${apart}: ${fault}`)
  }
  /** From so long before it that it is counted to so long after that it comes too late. */
  const APART = [-7, -5, -4, -3, -2, 0]

  test.each(Object.entries(deeds))('%s is counted in it, or comes too late', async (_what, deed) => {
    const faults: string[] = []
    for (const apart of APART) faults.push(...(await together(deed, apart)))
    expect(faults).toEqual([])
  })

  test('negative control: where the database lets a transaction overwrite what has changed meanwhile, it is neither', async () => {
    await ground.cloud.control.break('locks')
    const faults: string[] = []
    for (let apart = -3; apart <= 3 && faults.length === 0; apart += 1) faults.push(...(await together(reversal, apart)))
    expect(faults).not.toEqual([])
  })
})
