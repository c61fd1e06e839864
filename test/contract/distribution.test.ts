/** Noodles at the desk and at the door: one portion for each elder, whoever gives it and whenever the phone tells of it (AC-06 to AC-09, AC-11). */
import { approveCampaign, draftCampaign, makeEntitlements, moveCampaign, moveStock, previewEligibility, readCampaign, reconcileCampaign } from '@contract/distribution'
import { addEntitlement, confirmAddition, listOpenMatters, readCards, readCash, readProgress, renewCard, resolveConflict, reverseHandOver } from '@contract/distributionBooks'
import { bearWitness, findElders, handOver, readDesk, readHomeList, readPortion, setChannel, undoHandOver } from '@contract/distributionDesk'
import { addElder, editElder, markElder } from '@contract/elder'
import type { InputOf } from '@contract/endpoint'
import { at, DAY, HOUR, MINUTE } from '@domain/calendar'
import { bearer, bring, commandOf, outcomesOf } from '../fixtures/commands'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aWorker, anOpenCampaign, portionAt, sealedElder, workerGrant } from '../fixtures/noodleGround'
import { aCampaign, noodles } from '../fixtures/noodles'
import { ownFile } from '../fixtures/noodleStories'
import { openidOf, personOf } from '../fixtures/people'

const MORNING = at('2026-11-10T09:00')
let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('colleague', 'community_staff'), ground.staff('reviewer', 'community_reviewer'), ground.staff('far', 'community_staff', 'datuan'), aWorker(ground, 'worker'), aWorker(ground, 'worker2', 'jincheng_g2')])
  await ground.put('grids', { _id: 'jincheng_g1', communityId: 'jincheng', name: '第一网格', order: 0 }, { _id: 'jincheng_g2', communityId: 'jincheng', name: '第二网格', order: 1 })
  await ground.put('buildings', { _id: 'jincheng_b1', communityId: 'jincheng', gridId: 'jincheng_g1', name: '1号楼', order: 0 }, { _id: 'jincheng_b2', communityId: 'jincheng', gridId: 'jincheng_g1', name: '2号楼', order: 1 })
})
beforeEach(() => ground.cloud.control.clock(MORNING))
afterAll(() => ground.stop())

const clock = (now: number) => ground.cloud.control.clock(now)
const self = { receiver: { kind: 'self' } } as const
type Portion = { readonly campaignId: string; readonly itemId: string; readonly elderId: string }
const give = (key: string, portion: Portion, overrides: Partial<InputOf<typeof handOver>> = {}) => ground.call(key, handOver, { requestId: aRequestId(), ...portion, channel: 'onsite', ...self, ...overrides })

/** A file that the phone of somebody put into its folder for a campaign. */
const signature = (key: string, campaignId: string) => ownFile(ground, key, campaignId)

describe('a campaign', () => {
  test('comes from the roster to the desk by two people, and everybody who is old enough is written down (AC-06)', async () => {
    const births = ['1956-10-17', '1956-10-18', '1956-10-19', '1956-02-29']
    const elders = births.map((birthOn, number) => sealedElder(ground, { _id: `el_age_${number}`, communityId: 'datuan', birthOn, name: `老人${number}` }))
    await ground.put('elders', ...elders, sealedElder(ground, { _id: 'el_age_dead', communityId: 'datuan', status: 'died' }), sealedElder(ground, { _id: 'el_age_staged', communityId: 'datuan', importId: 'im_staged' }))
    await ground.staff('far_reviewer', 'community_reviewer', 'datuan')
    const { title, ageRefOn, birthdayCounts, proxyAllowed, sites, donors, contactPhone } = aCampaign()
    const content = { title, ageRefOn, birthdayCounts, proxyAllowed, sites: [...sites], donors: [...donors], contactPhone, items: [{ itemId: 'noodles', kind: 'goods' as const, name: '面条', unit: '袋', minAge: 70 }] }
    const campaignId = 'dc_age'
    dataOf(await ground.call('far', draftCampaign, { campaignId, communityId: 'datuan', content }))
    const { items: [preview], roster, rosterVersion } = dataOf(await ground.call('far', previewEligibility, { campaignId }))
    expect([roster, preview?.eligible, preview?.soon]).toEqual([4, 3, [{ elderId: 'el_age_2', name: '老人2', on: '2026-10-19' }]])

    const { changedAt: seenAt } = dataOf(await ground.call('far', moveCampaign, { campaignId, to: 'roster_review' }))
    const approved = dataOf(await ground.call('far_reviewer', approveCampaign, { campaignId, seenAt, rosterVersion }))
    expect([approved.status, approved.making]).toEqual(['approved', undefined])
    expect(outcomeOf(await ground.call('far', makeEntitlements, { campaignId }))).toBe('ok')
    const { rows } = dataOf(await ground.call('far', readDesk, { campaignId }))
    expect(rows.map(({ elderId }) => elderId)).toEqual(['el_age_0', 'el_age_1', 'el_age_3'])

    expect(outcomeOf(await ground.call('far', moveCampaign, { campaignId, to: 'open' }))).toBe('no_stock')
    dataOf(await ground.call('far', moveStock, { requestId: aRequestId(), campaignId, itemId: 'noodles', kind: 'receive', quantity: 5, donorId: 'mill' }))
    dataOf(await ground.call('far', moveCampaign, { campaignId, to: 'open' }))
    expect(dataOf(await ground.call('far', readCampaign, { campaignId })).status).toBe('open')
  })

  test('rests on the roster that was seen: who comes onto it later is entitled to nothing, and whoever wrote in it does not approve', async () => {
    const communityId = 'zhaojia'
    await Promise.all([ground.staff('z_clerk', 'community_staff', communityId), ground.staff('z_reviewer', 'community_reviewer', communityId), ground.staff('z_reviewer2', 'community_reviewer', communityId)])
    await ground.put('buildings', { _id: 'zhaojia_b1', communityId, gridId: 'zhaojia_g1', name: '1号楼', order: 0 })
    // a name of the last page
    const written = (room: string, birthOn = '1941-03-05') => ({ name: '龙淑珍', birthOn, buildingId: 'zhaojia_b1', room })
    const comes = async (by: string, room: string, birthOn?: string) => dataOf(await ground.call(by, addElder, { requestId: aRequestId(), communityId, content: written(room, birthOn), besides: (await ground.all('elders')).map(({ _id }) => _id).slice(-20), reason: '刚搬来' })).elderId
    const young = await comes('z_clerk', '101', '1960-01-01')
    // more than one page, so that the clock has to go on
    await ground.put('elders', ...Array.from({ length: 99 }, (_, number) => sealedElder(ground, { _id: `el_z_${number}`, communityId, name: `陈${number}`, birthOn: '1941-03-05' })))
    const { title, ageRefOn, birthdayCounts, proxyAllowed, sites, donors, contactPhone } = aCampaign()
    const campaignId = 'dc_frozen'
    dataOf(await ground.call('z_clerk', draftCampaign, { campaignId, communityId, content: { title, ageRefOn, birthdayCounts, proxyAllowed, sites: [...sites], donors: [...donors], contactPhone, items: [{ itemId: 'noodles', kind: 'goods', name: '面条', unit: '袋', minAge: 70 }] } }))
    const { changedAt: seenAt } = dataOf(await ground.call('z_clerk', moveCampaign, { campaignId, to: 'roster_review' }))
    const seen = async () => dataOf(await ground.call('z_reviewer', previewEligibility, { campaignId })).rosterVersion
    const approved = async (by: string, rosterVersion: number) => outcomeOf(await ground.call(by, approveCampaign, { campaignId, seenAt, rosterVersion }))

    const before = await seen()
    const second = await comes('z_reviewer2', '102')
    expect([await approved('z_reviewer', before), await approved('z_reviewer2', await seen()), await approved('z_reviewer', await seen())]).toEqual(['roster_changed', 'own_work', 'ok'])
    // while the rest is written down: somebody comes, somebody is written older, and somebody gets a name of the first page
    const late = await comes('z_clerk', '103')
    dataOf(await ground.call('z_clerk', editElder, { elderId: young, content: written('101'), seen: 1, reason: '生日写错了' }))
    dataOf(await ground.call('z_clerk', editElder, { elderId: second, content: { ...written('102'), name: '一淑珍' }, seen: 1, reason: '名字写错了' }))
    for (const _minute of [1, 2]) await ground.cloud.control.tick()
    expect(dataOf(await ground.call('z_clerk', readCampaign, { campaignId })).making).toBeUndefined()
    const entitled = (await ground.all('entitlements')).filter((one) => one.campaignId === campaignId).map(({ elderId }) => elderId)
    expect([entitled.length, entitled.includes(second), entitled.includes(young), entitled.includes(late)]).toEqual([100, true, false, false])
  })

  test('of hundreds is written down page by page, by whoever waits or by the clock', async () => {
    const campaign = aCampaign({ _id: 'dc_many', communityId: 'zhongtai', status: 'approved', items: [noodles], entitling: { after: null, made: 0 } })
    await ground.put('campaigns', campaign)
    await ground.put('elders', ...Array.from({ length: 230 }, (_, number) => sealedElder(ground, { _id: `el_many_${number}`, communityId: 'zhongtai', name: `老人${number}` })))
    await ground.staff('many', 'community_staff', 'zhongtai')
    const steps = [dataOf(await ground.call('many', makeEntitlements, { campaignId: 'dc_many' })).making]
    await ground.cloud.control.tick()
    steps.push(dataOf(await ground.call('many', readCampaign, { campaignId: 'dc_many' })).making)
    await ground.cloud.control.tick()
    steps.push(dataOf(await ground.call('many', readCampaign, { campaignId: 'dc_many' })).making)
    expect(steps).toEqual([100, 200, undefined])
    expect(dataOf(await ground.call('many', readDesk, { campaignId: 'dc_many' })).rows).toHaveLength(230)
  })
})

describe('at the desk', () => {
  test('an elder is found by building and name, by card and by the last four, and gets one bag (AC-07)', async () => {
    const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'desk', [{ tail: '0012' }, { name: '李四海', buildingId: 'jincheng_b2' }])
    const find = async (by: InputOf<typeof findElders>['by'], key = 'clerk') => {
      const reply = await ground.call(key, findElders, { campaignId, by })
      return reply.ok ? reply.data.rows.map(({ elderId, itemId, room }) => `${elderId} ${itemId} ${room}`) : outcomeOf(reply)
    }
    const wang = ['el_desk_0 cash 101', 'el_desk_0 noodles 101']
    expect(await find({ kind: 'home', buildingId: 'jincheng_b1', name: '王' })).toEqual(wang)
    expect(await find({ kind: 'home', buildingId: 'jincheng_b1', name: '李' })).toEqual([])
    expect(await find({ kind: 'tail', tail: '0012' })).toEqual(wang)
    expect(await find({ kind: 'tail', tail: '0013' })).toEqual([])
    const { cards } = dataOf(await ground.call('clerk', readCards, { gridId: 'jincheng_g1' }))
    const { code = '' } = cards.find(({ elderId }) => elderId === 'el_desk_0') ?? {}
    expect(await find({ kind: 'card', code })).toEqual([...wang].reverse())
    expect(await find({ kind: 'card', code: `${code}x` })).toBe('unknown_code')
    expect(await find({ kind: 'card', code }, 'far')).toBe('forbidden')
    const renewed = dataOf(await ground.call('clerk', renewCard, { requestId: aRequestId(), elderId: 'el_desk_0', reason: '丢了' })).code
    expect([await find({ kind: 'card', code }), await find({ kind: 'card', code: renewed })]).toEqual(['unknown_code', [...wang].reverse()])

    expect(dataOf(await give('clerk', portion()))).toMatchObject({ standing: 'accepted' })
    expect(await give('colleague', portion())).toMatchObject({ ok: false, failure: { reason: 'already_handed_over', about: { channel: 'onsite' } } })
    expect((await portionAt(ground, portion())).handovers).toHaveLength(1)
  })

  test('whoever is on no roster gets no card, until the import that brought them is confirmed', async () => {
    await ground.put('communities', { _id: 'staged', name: '锦程社区', streetId: 'street_2', phone: '', address: '', order: 9 })
    await ground.staff('staged_clerk', 'community_staff', 'staged')
    await ground.put('elders', sealedElder(ground, { _id: 'el_staged', communityId: 'staged', importId: 'im_card' }))
    const renewed = async () => outcomeOf(await ground.call('staged_clerk', renewCard, { requestId: aRequestId(), elderId: 'el_staged', reason: '丢了' }))
    expect([await renewed(), await ground.document('elderCards', 'el_staged')]).toEqual(['forbidden', null])
    await ground.put('rosters', { _id: 'staged', version: 1, imports: [{ importId: 'im_card', at: 1, by: 'p_clerk', count: 1 }] })
    expect(await renewed()).toBe('ok')
  })

  test('the same command is done once, and told by nobody else', async () => {
    const { portion } = await anOpenCampaign(ground, 'again')
    const requestId = aRequestId()
    const first = await give('clerk', portion(), { requestId })
    await clock(MORNING + HOUR)
    expect(await give('clerk', portion(), { requestId })).toEqual(first)
    expect(outcomeOf(await give('colleague', portion(), { requestId }))).toBe('conflict')
  })

  /** Twenty hands reach for each of four elders at once: how many counted of each, and what the others heard. */
  const eightyHands = async (id: string): Promise<{ readonly counted: readonly number[]; readonly heard: readonly string[] }> => {
    const { portion } = await anOpenCampaign(ground, id, [{}, {}, {}, {}])
    const replies = await Promise.all(Array.from({ length: 80 }, (_, number) => give(number % 8 < 4 ? 'clerk' : 'colleague', portion(number % 4))))
    return {
      counted: [0, 1, 2, 3].map((elder) => replies.filter(({ ok }, number) => ok && number % 4 === elder).length),
      heard: [...new Set(replies.filter(({ ok }) => !ok).map(outcomeOf))]
    }
  }

  test('twenty hands at once on one portion: one counts', async () => {
    expect(await eightyHands('crowd')).toEqual({ counted: [1, 1, 1, 1], heard: ['already_handed_over'] })
  })

  test('negative control: without the queue of the database more than one does', async () => {
    await ground.cloud.control.break('queue')
    const counted: number[] = []
    for (let round = 0; round < 5 && Math.max(0, ...counted) < 2; round += 1) counted.push(...(await eightyHands(`broken_${round}`)).counted)
    await ground.cloud.control.break(null)
    expect(Math.max(...counted)).toBeGreaterThan(1)
  })

  test('a wrong tap is taken back, and a reviewer sees it', async () => {
    const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'undo')
    const of = aRequestId()
    dataOf(await give('clerk', portion(), { requestId: of }))
    expect(outcomeOf(await ground.call('colleague', undoHandOver, { ...portion(), of }))).toBe('not_yours')
    expect(dataOf(await ground.call('clerk', undoHandOver, { ...portion(), of })).row.status).toBe('eligible')
    expect(dataOf(await ground.call('reviewer', listOpenMatters, { campaignId })).takenBack).toMatchObject([{ elderId: 'el_undo_0', handovers: [{ standing: 'taken_back', by: '名字clerk' }] }])
    dataOf(await give('clerk', portion()))
  })

  test('a hand-over costs five calls of the database', async () => {
    const { portion } = await anOpenCampaign(ground, 'cost')
    const { reply, calls } = await ground.counted('clerk', handOver, { requestId: aRequestId(), ...portion(), channel: 'onsite', ...self })
    expect([outcomeOf(reply), calls]).toEqual(['ok', 5])
  })
})

describe('at the door', () => {
  test('the worker hears that it was collected before writing anything (AC-08)', async () => {
    const { portion } = await anOpenCampaign(ground, 'ac08')
    dataOf(await give('clerk', portion()))
    await clock(MORNING + HOUR)
    expect(await give('worker', portion(), { channel: 'home' })).toMatchObject({ ok: false, failure: { reason: 'already_handed_over', about: { channel: 'onsite' } } })
  })

  test('what was given twice is a conflict that staff end, and the accounts wait for it (AC-09)', async () => {
    const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'ac09', [{}], { items: [noodles] })
    dataOf(await give('clerk', portion()))
    const phone = await bearer(ground, 'worker')
    await clock(MORNING + 3 * HOUR)
    const command = commandOf(phone, handOver, { ...portion(), channel: 'home', ...self, given: true })
    const [reply] = await bring(ground, phone, [command])
    expect(reply).toMatchObject({ ok: true, data: { standing: 'conflict', doubt: 'already_handed_over', first: { channel: 'onsite' } } })
    expect(await bring(ground, phone, [command])).toEqual([reply])
    expect(await portionAt(ground, portion())).toMatchObject({ status: 'delivered', openConflicts: 1 })

    dataOf(await ground.call('clerk', moveCampaign, { campaignId, to: 'closed' }))
    const count = (left: number, who = 'clerk') => ground.call(who, reconcileCampaign, { campaignId, left: [{ itemId: 'noodles', count: left }] })
    expect(outcomeOf(await count(898))).toBe('conflicts_open')
    const { conflicts: [conflict] } = dataOf(await ground.call('clerk', listOpenMatters, { campaignId }))
    expect(conflict?.handovers.map(({ by, channel, standing }) => [by, channel, standing])).toEqual([['名字clerk', 'onsite', 'accepted'], ['名字worker', 'home', 'conflict']])
    dataOf(await ground.call('clerk', resolveConflict, { ...portion(), of: command.commandId, resolution: 'extra_loss', note: '老人确实领了两袋' }))
    const { stock: { lines: [line] } } = dataOf(await ground.call('clerk', readProgress, { campaignId }))
    expect(line).toMatchObject({ received: 900, delivered: 1, extraLoss: 1, onHand: 898 })
    expect(outcomeOf(await count(899))).toBe('stock_differs')
    expect([dataOf(await count(898)).status, dataOf(await count(898, 'colleague')).status]).toEqual(['closed', 'reconciled'])
  })

  test('nobody of another grid or community hands over or looks, whether or not it is there; a refused call is written up (AC-11)', async () => {
    const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'ac11', [{ gridId: 'jincheng_g1' }])
    const nobody = { ...portion(), elderId: 'el_nobody' }
    for (const who of ['worker2', 'far']) {
      expect([outcomeOf(await give(who, portion(), { channel: 'home' })), outcomeOf(await give(who, nobody, { channel: 'home' })), outcomeOf(await ground.call(who, readPortion, portion())), outcomeOf(await ground.call(who, readHomeList, { campaignId, gridId: 'jincheng_g1' }))]).toEqual(Array.from({ length: 4 }, () => 'forbidden'))
    }
    const denied = (await ground.all('denials')).filter(({ account }) => account === openidOf('worker2')).flatMap(({ calls }) => calls.map(({ endpoint }) => endpoint))
    expect(denied).toEqual(['distribution.handOver', 'distribution.handOver', 'distribution.readPortion', 'distribution.readHomeList'])
    expect(outcomeOf(await give('worker', portion(), { channel: 'onsite' }))).toBe('forbidden')
    // a substitute until the last minute of the last day
    await ground.put('grants', workerGrant('worker2', 'jincheng_g1', { fromOn: '2026-11-01', toOn: '2026-11-10' }))
    await clock(at('2026-11-11T00:00'))
    expect(outcomeOf(await give('worker2', portion(), { channel: 'home' }))).toBe('forbidden')
    await clock(at('2026-11-10T23:59'))
    expect(outcomeOf(await give('worker2', portion(), { channel: 'home' }))).toBe('ok')
  })

  test('it is brought home until it was handed over, in walking order', async () => {
    const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'home', [
      { buildingId: 'jincheng_b2', told: { room: '201' } }, { told: { room: '1002' } }, { told: { room: '301' } }, { told: { room: '9', mobility: 'bedridden' }, entrance: '2' }
    ], { items: [noodles] })
    for (const elder of [0, 1, 2]) dataOf(await ground.call('worker', setChannel, { ...portion(elder), channel: 'home' }))
    const { rows } = dataOf(await ground.call('worker', readHomeList, { campaignId, gridId: 'jincheng_g1' }))
    expect(rows.map(({ room }) => room)).toEqual(['301', '1002', '9', '201'])
    dataOf(await give('worker', portion(0), { channel: 'home' }))
    expect(outcomeOf(await ground.call('worker', setChannel, { ...portion(0), channel: 'onsite' }))).toBe('already_handed_over')
  })
})

test('an allowance is signed for, witnessed by another, and balanced by day', async () => {
  const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'cash', [{}, {}])
  const cash = portion(0, 'cash')
  dataOf(await ground.call('clerk', setChannel, { ...cash, channel: 'home', workerId: personOf('worker') }))
  expect(outcomeOf(await ground.call('worker', setChannel, { ...cash, channel: 'home', workerId: personOf('worker2') }))).toBe('staff_needed')
  expect(outcomeOf(await give('clerk', cash))).toBe('proof_needed')
  const proof = { kind: 'signature', fileId: await signature('clerk', campaignId) } as const
  expect(outcomeOf(await give('colleague', cash, { proof }))).toBe('not_your_file')
  expect(outcomeOf(await give('clerk', cash, { proof, receiver: { kind: 'proxy', name: '王小明', relation: 'child' } }))).toBe('proxy_not_allowed')
  // whom staff wrote down may collect it, and nobody beside
  const authorise = (more: object) => ground.call('clerk', setChannel, { ...cash, channel: 'onsite', ...more })
  for (const more of [{ authorised: { name: '王小明', relation: 'child' } }, { takeBack: ['authorisation'] }]) dataOf(await authorise(more))
  expect(outcomeOf(await give('clerk', cash, { proof, receiver: { kind: 'proxy', name: '王小明', relation: 'child' } }))).toBe('proxy_not_allowed')
  dataOf(await authorise({ authorised: { name: '王小明', relation: 'child' } }))
  expect((await portionAt(ground, cash)).plans?.map(({ by, channel, authorised }) => [by, channel, authorised])).toEqual([[personOf('clerk'), 'home', undefined], ...['given', 'taken_back', 'given'].map((what) => [personOf('clerk'), 'onsite', what])])
  expect(outcomeOf(await give('clerk', cash, { proof, receiver: { kind: 'proxy', name: '王大明', relation: 'child' } }))).toBe('proxy_not_allowed')
  expect(outcomeOf(await give('clerk', cash, { proof, receiver: { kind: 'proxy', name: '王小明', relation: 'neighbour' } }))).toBe('proxy_not_allowed')
  expect(dataOf(await give('clerk', cash, { proof, receiver: { kind: 'proxy', name: '王小明', relation: 'child' } }))).toMatchObject({ standing: 'accepted', awaitsWitness: true })
  expect(dataOf(await ground.call('clerk', readPortion, cash)).portion.handed).toMatchObject({ awaitsWitness: true, own: true })
  expect(outcomeOf(await ground.call('clerk', bearWitness, cash))).toBe('own_work')
  const cashOn = async () => dataOf(await ground.call('clerk', readCash, { campaignId, itemId: 'cash', on: '2026-11-10' }))
  expect(await cashOn()).toMatchObject({ count: 1, amountFen: 30_000, awaiting: 1, lines: [{ by: '名字clerk' }] })
  expect(dataOf(await ground.call('worker', bearWitness, cash)).row.handed).toEqual({ at: expect.any(Number) as number, channel: 'onsite' })
  expect(await cashOn()).toMatchObject({ count: 1, awaiting: 0 })

  // away from its bound worker, and without asking: it is written down, and staff see it
  const [brought] = await bring(ground, await bearer(ground, 'worker'), [commandOf(await bearer(ground, 'worker'), handOver, { ...portion(1, 'cash'), channel: 'home', ...self, given: true })])
  expect(brought).toMatchObject({ ok: true, data: { standing: 'conflict', doubt: 'proof_needed' } })
})

test('whoever was forgotten is added with a reason, and by two', async () => {
  const { campaign: { _id: campaignId } } = await anOpenCampaign(ground, 'add')
  await ground.put('elders', sealedElder(ground, { _id: 'el_late' }))
  const portion = { campaignId, itemId: 'noodles', elderId: 'el_late' }
  dataOf(await ground.call('reviewer', addEntitlement, { ...portion, reason: '刚搬来' }))
  expect(outcomeOf(await give('clerk', portion))).toBe('not_entitled')
  expect(outcomeOf(await ground.call('reviewer', confirmAddition, portion))).toBe('own_work')
  // gone and back again it still waits to be confirmed
  for (const status of ['moved', 'active'] as const) dataOf(await ground.call('clerk', markElder, { elderId: 'el_late', status, reason: '听错了' }))
  expect((await portionAt(ground, portion)).status).toBe('proposed')
  await ground.staff('reviewer2', 'community_reviewer')
  expect(dataOf(await ground.call('reviewer2', confirmAddition, portion)).row.status).toBe('eligible')
  const of = aRequestId()
  dataOf(await give('clerk', portion, { requestId: of }))
  expect(dataOf(await ground.call('reviewer', reverseHandOver, { ...portion, of, reason: '领错了' })).portion).toMatchObject({ status: 'eligible', handovers: [{ standing: 'reversed', ended: { note: '领错了' } }] })
})

test('who got what goes three years after the campaign was closed, and how it came out stays', async () => {
  const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'forget', [{}, {}], { items: [noodles] })
  dataOf(await give('clerk', portion(0)))
  dataOf(await ground.call('clerk', moveCampaign, { campaignId, to: 'closed' }))
  const left = async () => (await ground.all('entitlements')).filter((one) => one.campaignId === campaignId).length
  await clock(MORNING + 3 * 366 * DAY - MINUTE)
  await ground.cloud.control.tick()
  expect(await left()).toBe(2)
  await clock(MORNING + 3 * 366 * DAY + MINUTE)
  for (const _round of [1, 2]) await ground.cloud.control.tick()
  expect(await left()).toBe(0)
  const { items: [item], stock: { lines: [line] } } = dataOf(await ground.call('clerk', readProgress, { campaignId }))
  expect([item?.all, line?.delivered]).toEqual([{ delivered: 1, eligible: 1 }, 1])
  expect((await ground.document('campaigns', campaignId))?.forgetAt).toBeUndefined()
})

test('the clock closes a campaign when its last day is over, and only then; what was not handed over stays', async () => {
  const last = await anOpenCampaign(ground, 'last', [{}], { closesOn: '2026-11-10' })
  const open = await anOpenCampaign(ground, 'unended', [{}])
  const stands = async () => [(await ground.document('campaigns', last.campaign._id))?.status, (await ground.document('campaigns', open.campaign._id))?.status]
  await clock(at('2026-11-10T23:59'))
  await ground.cloud.control.tick()
  expect(await stands()).toEqual(['open', 'open'])
  await clock(at('2026-11-11T00:00'))
  await ground.cloud.control.tick()
  expect(await stands()).toEqual(['closed', 'open'])
  expect(await ground.document('campaigns', last.campaign._id)).toMatchObject({ forgetAt: expect.any(Number) as number, deeds: expect.arrayContaining([expect.objectContaining({ by: 'clock', what: 'closed' })]) as unknown })
  expect(await portionAt(ground, last.portion())).toMatchObject({ status: 'eligible' })
  expect(outcomeOf(await give('clerk', last.portion()))).toBe('not_open')
})

test('a desk without a network brings what it did at the moments it did it', async () => {
  const { campaign: { _id: campaignId }, portion } = await anOpenCampaign(ground, 'offline', [{}, {}], { items: [noodles] })
  const { list } = dataOf(await ground.call('clerk', readDesk, { campaignId }))
  const phone = { ...(await bearer(ground, 'clerk')), list: list.signed }
  await clock(MORNING + 5 * HOUR)
  const first = commandOf(phone, handOver, { ...portion(0), channel: 'onsite', ...self }, { madeAt: MORNING + MINUTE })
  const wrong = commandOf(phone, handOver, { ...portion(1), channel: 'onsite', ...self }, { madeAt: MORNING + 2 * MINUTE })
  const undo = commandOf(phone, undoHandOver, { ...portion(1), of: wrong.commandId }, { madeAt: MORNING + 3 * MINUTE })
  expect(await outcomesOf(ground, phone, [first, wrong, undo])).toEqual(['ok', 'ok', 'ok'])
  expect(await portionAt(ground, portion(0))).toMatchObject({ status: 'delivered', deliveredAt: MORNING + MINUTE })
  expect(await portionAt(ground, portion(1))).toMatchObject({ status: 'eligible' })
})
