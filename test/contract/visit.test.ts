/** A worker's round: the day in one call, the card at the door with or without a network, and what follows from what was heard (AC-09 to AC-11). */
import { readDesk } from '@contract/distributionDesk'
import { markElder } from '@contract/elder'
import type { InputOf } from '@contract/endpoint'
import { MOST_COMMANDS } from '@contract/sync'
import { amendVisit, decideDeparture, endAlert, listAlerts, listDepartures, listTasks, listVisits, logVisit, moveCareTask, readDay, readElderVisits, reviewVisit, revealElderPhone, sendToLook, type LoggedVisit } from '@contract/visit'
import { at, DAY, HOUR, MINUTE } from '@domain/calendar'
import { lookId } from '@domain/careTask'
import { HOME_VISIT_TEXT } from '@domain/consents'
import { bearer, bring, commandOf, outcomesOf, type Bearer } from '../fixtures/commands'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { portionAt, workerGrant } from '../fixtures/noodleGround'
import { aNoodleTown, type Noodles } from '../fixtures/noodleStories'
import { personOf } from '../fixtures/people'

const MORNING = at('2026-11-07T09:00')
let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(MORNING))
afterAll(() => ground.stop())

const clock = (now: number) => ground.cloud.control.clock(now)
const aTown = (elders: Parameters<typeof aNoodleTown>[2] = {}) => aNoodleTown(ground, `v${(number += 1)}`, elders)
type Card = Omit<InputOf<typeof logVisit>, 'requestId'>
const consent = { given: true, textVersion: HOME_VISIT_TEXT }
const cardFor = (town: Noodles, overrides: Partial<Card> = {}, elder = 0): Card => ({ elderId: town.portion(elder).elderId, visitedAt: MORNING, outcome: 'elder', needs: [], portions: [], ...overrides })
const bag = (town: Noodles) => ({ campaignId: town.campaignId, itemId: 'noodles', receiver: { kind: 'self' as const } })
const log = (town: Noodles, overrides: Partial<Card> = {}, key = town.worker) => ground.call(key, logVisit, { requestId: aRequestId(), ...cardFor(town, overrides) })
async function atWork(town: Noodles, key = town.worker): Promise<Bearer> {
  const { grids: [grid] } = dataOf(await ground.call(key, readDay, { gridIds: [town.gridId] }))
  return { ...(await bearer(ground, key)), ...(grid ? { list: grid.list.signed } : {}) }
}
const brought = (replies: Awaited<ReturnType<typeof bring>>) => replies.map((reply) => (reply.ok ? (reply.data as LoggedVisit) : reply))

test('the day is one call: homes in walking order with what each is to get, and a list for a day without a network', async () => {
  const town = await aTown({ elders: [{ told: { room: '502', phone: '13800001111', living: 'alone' } }, { told: { room: '301' }, birthOn: '1955-01-01' }, { status: 'died' }] })
  const { grids, campaigns, on } = dataOf(await ground.call(town.worker, readDay, { gridIds: [town.gridId] }))
  expect([on, grids.length, campaigns.map(({ campaignId }) => campaignId)]).toEqual(['2026-11-07', 1, [town.campaignId]])
  expect(grids[0]?.elders.map(({ room, phone, living, portions }) => [room, phone, living, portions.map(({ itemId }) => itemId).sort()])).toEqual([
    ['301', undefined, undefined, ['noodles']],
    ['502', '13800001111', 'alone', ['cash', 'noodles']]
  ])
})

test('one card tells of the noodles, the talk, how they are and what they need; who reads it is written down first', async () => {
  const town = await aTown()
  const { elderId } = town.portion()
  expect(outcomeOf(await log(town, { health: 'worse' }))).toBe('consent_needed')
  const visit = dataOf(await log(town, { consent, health: 'worse', living: 'alone', talk: '想念老邻居', needs: ['repairs', 'haircut'], needNote: '楼道灯', portions: [bag(town)] }))
  expect(visit).toMatchObject({ status: 'submitted', flags: [], portions: [{ standing: 'accepted' }] })
  expect(await portionAt(ground, town.portion())).toMatchObject({ status: 'delivered', handovers: [{ channel: 'home' }] })
  const stored = JSON.stringify(await ground.document('visits', visit.visitId))
  for (const word of ['worse', 'alone', '想念', '楼道']) expect(stored).not.toContain(word)

  // asked once
  dataOf(await log(town, { health: 'same' }))
  dataOf(await ground.call(town.worker, amendVisit, { requestId: aRequestId(), visitId: visit.visitId, text: '女儿周末来' }))
  for (const key of [town.worker, town.carer]) {
    const { visits } = dataOf(await ground.call(key, readElderVisits, { elderId }))
    expect(visits.find(({ visitId }) => visitId === visit.visitId)).toMatchObject({ health: 'worse', living: 'alone', talk: '想念老邻居', by: `名字${town.worker}`, amendments: [{ text: '女儿周末来' }] })
  }
  expect((await ground.all('audit')).filter(({ target }) => target === elderId).map(({ actor, action }) => `${actor} ${action}`).sort()).toEqual([`${personOf(town.carer)} read_health`, `${personOf(town.worker)} read_health`])
  // what it is about, in whosever words, is sealed wherever it lies, and nobody reads it who is not written down
  dataOf(await ground.call(town.worker, moveCareTask, { requestId: aRequestId(), taskId: `${visit.visitId}_repairs`, to: 'doing', note: '腿肿了，先陪去医院' }))
  dataOf(await ground.call(town.carer, listAlerts, { communityId: town.communityId }))
  dataOf(await ground.call(town.carer, endAlert, { alertId: visit.visitId, note: '血压高，约了医生' }))
  dataOf(await ground.call(town.clerk, listTasks, { within: { kind: 'community', id: town.communityId }, statuses: ['doing'] }))
  const lying = JSON.stringify(await Promise.all([ground.document('careTasks', `${visit.visitId}_repairs`), ground.document('careAlerts', visit.visitId), ground.document('visits', visit.visitId)]))
  for (const word of ['腿肿', '血压', '女儿', '楼道']) expect(lying).not.toContain(word)
  const readers = (await ground.all('audit')).filter(({ action, communityId }) => action === 'read_health' && communityId === town.communityId).map(({ actor, target }) => `${actor} ${target}`)
  expect(readers.sort()).toEqual([`${personOf(town.carer)} ${town.communityId}`, `${personOf(town.carer)} ${elderId}`, `${personOf(town.clerk)} ${town.communityId}`, `${personOf(town.worker)} ${elderId}`, `${personOf(town.worker)} ${elderId}`].sort())
  for (const key of [town.clerk, town.reviewer, town.coop]) expect(outcomeOf(await ground.call(key, readElderVisits, { elderId }))).toBe('forbidden')
  expect(JSON.stringify(await ground.call(town.clerk, listVisits, { communityId: town.communityId, fromOn: '2026-11-07', toOn: '2026-11-07' }))).not.toMatch(/worse|alone|想念/)
})

test('what was asked for becomes a task that ends when the elder knows; a worse day reaches the care lead', async () => {
  const town = await aTown()
  const { elderId } = town.portion()
  dataOf(await log(town, { consent, health: 'worse', living: 'alone', needs: ['repairs'] }))
  const { tasks: [task] } = dataOf(await ground.call(town.worker, listTasks, { within: { kind: 'grid', id: town.gridId }, statuses: ['open'] }))
  expect(task).toMatchObject({ need: 'repairs', mine: true, dueOn: '2026-11-14' })
  const taskId = task?.taskId ?? ''
  dataOf(await ground.call(town.clerk, moveCareTask, { requestId: aRequestId(), taskId, to: 'assigned', ownerId: personOf(town.colleague), dueOn: '2026-11-09' }))
  expect(dataOf(await ground.call(town.colleague, listTasks, { within: { kind: 'community', id: town.communityId }, statuses: ['open'] })).tasks).toMatchObject([{ taskId, mine: true, dueOn: '2026-11-09' }])
  expect(outcomeOf(await ground.call(town.colleague, moveCareTask, { requestId: aRequestId(), taskId, to: 'done' }))).toBe('elder_not_told')
  expect(dataOf(await ground.call(town.colleague, moveCareTask, { requestId: aRequestId(), taskId, to: 'done', told: true })).task.status).toBe('done')

  const alerts = async () => {
    const { worse, unseen } = dataOf(await ground.call(town.carer, listAlerts, { communityId: town.communityId }))
    return [worse.map((one) => one.elderId), unseen.map((one) => one.elderId)]
  }
  expect(await alerts()).toEqual([[elderId], []])
  const { worse: [alert] } = dataOf(await ground.call(town.carer, listAlerts, { communityId: town.communityId }))
  dataOf(await ground.call(town.carer, endAlert, { alertId: alert?.alertId ?? '', note: '去看过，已约医生' }))
  expect(await alerts()).toEqual([[], []])
  await clock(at('2026-11-21T23:59'))
  expect(await alerts()).toEqual([[], []])
  await clock(at('2026-11-22T00:01'))
  expect(await alerts()).toEqual([[], [elderId]])
})

test('the care lead telephones whom there is a reason to ask after, which is written down first, and sends somebody where nobody answers', async () => {
  const town = await aTown()
  const { elderId } = town.portion()
  dataOf(await log(town, { consent, health: 'worse' }))
  const lists = async () => dataOf(await ground.call(town.carer, listAlerts, { communityId: town.communityId }))
  const { worse: [alert], walkers } = await lists()
  expect(walkers).toEqual([town.worker, town.worker2].map((key) => ({ personId: personOf(key), name: `名字${key}`, gridId: town.gridId })))

  const reveal = (key: string, of: { readonly elderId: string; readonly alertId?: string }) => ground.call(key, revealElderPhone, { ...of, reason: '问候老人' })
  const asks = { elderId, alertId: alert?.alertId ?? '' }
  expect(dataOf(await reveal(town.carer, asks))).toEqual({ phone: '13800001111' })
  // and of nobody whom there is no reason to ask after, nor by an alert about somebody else
  expect([outcomeOf(await reveal(town.carer, { elderId })), outcomeOf(await reveal(town.carer, { ...asks, elderId: town.portion(1).elderId }))]).toEqual(['already_ended', 'forbidden'])
  expect((await ground.all('audit')).filter(({ action, target }) => action === 'reveal_phone' && target === elderId)).toEqual([expect.objectContaining({ actor: personOf(town.carer), reason: '问候老人' })])
  // staff read it on the roster, and others on the list of their day
  for (const who of [town.clerk, town.worker]) expect(outcomeOf(await reveal(who, asks))).toBe('forbidden')

  const sent = { requestId: aRequestId(), elderId, alertId: alert?.alertId ?? '', ownerId: personOf(town.worker2), dueOn: '2026-11-08', note: '没打通，请网格员去看看' }
  for (const _time of [1, 2]) dataOf(await ground.call(town.carer, sendToLook, sent))
  expect(outcomeOf(await ground.call(town.carer, sendToLook, { ...sent, ownerId: personOf(town.worker) }))).toBe('conflict')
  const { tasks } = dataOf(await ground.call(town.worker2, listTasks, { within: { kind: 'grid', id: town.gridId }, statuses: ['open'] }))
  expect(tasks).toMatchObject([{ elderId, need: 'look_in', note: '没打通，请网格员去看看', mine: true, dueOn: '2026-11-08' }])
  expect(JSON.stringify(await ground.document('careTasks', tasks[0]?.taskId ?? ''))).not.toContain('没打通')
  const asked = async () => {
    const { worse, unseen } = await lists()
    return [worse.length, unseen.map((one) => one.elderId)]
  }
  expect(await asked()).toEqual([0, []])
  // nobody has seen them by the end of that day
  await clock(at('2026-11-09T00:01'))
  expect([await asked(), outcomeOf(await reveal(town.carer, asks)), outcomeOf(await reveal(town.carer, { elderId }))]).toEqual([[0, [elderId]], 'already_ended', 'ok'])
  dataOf(await log(town, { visitedAt: at('2026-11-09T00:01') }))
  expect(await asked()).toEqual([0, []])
})

test('two who send somebody for one alert make one task, also where the first was cut off before the alert was over', async () => {
  const town = await aTown()
  const { visitId: alertId } = dataOf(await log(town, { consent, health: 'worse' }))
  const send = (ownerId: string) => ground.call(town.carer, sendToLook, { requestId: aRequestId(), elderId: town.portion().elderId, alertId, ownerId: personOf(ownerId), dueOn: '2026-11-08', note: '没打通' })
  dataOf(await send(town.worker))
  const alert = await ground.document('careAlerts', alertId)
  await ground.forget('careAlerts', [alertId])
  if (alert) await ground.put('careAlerts', { ...alert, open: true })
  expect([outcomeOf(await send(town.worker2)), (await ground.document('careAlerts', alertId))?.open]).toEqual(['already_ended', false])
  const { tasks } = dataOf(await ground.call(town.worker, listTasks, { within: { kind: 'grid', id: town.gridId }, statuses: ['open'] }))
  expect(tasks).toMatchObject([{ need: 'look_in', mine: true }])
})

test('已去世 takes an elder off every list at once, and a mistake brings them back; brought again, the card does nothing', async () => {
  const town = await aTown()
  const { elderId } = town.portion()
  const card = { requestId: aRequestId(), ...cardFor(town, { outcome: 'died' }) }
  dataOf(await ground.call(town.worker, logVisit, card))
  const inDay = async () => dataOf(await ground.call(town.worker, readDay, { gridIds: [town.gridId] })).grids[0]?.elders.some((one) => one.elderId === elderId)
  expect([await inDay(), (await portionAt(ground, town.portion())).status]).toEqual([false, 'ineligible'])
  expect(dataOf(await ground.call(town.clerk, listDepartures, { communityId: town.communityId })).departures).toMatchObject([{ elderId, what: 'died', by: `名字${town.worker}` }])
  dataOf(await ground.call(town.clerk, decideDeparture, { elderId, departed: false, reason: '同名' }))
  dataOf(await ground.call(town.worker, logVisit, card))
  expect([await inDay(), (await portionAt(ground, town.portion())).status]).toEqual([true, 'eligible'])
  expect(dataOf(await ground.call(town.clerk, listDepartures, { communityId: town.communityId })).departures).toEqual([])
  expect(outcomeOf(await ground.call(town.clerk, decideDeparture, { elderId, departed: true }))).toBe('no_departure')
})

test('what was heard goes after a year, or a month after the elder is gone; that somebody came stays', async () => {
  const town = await aTown({ elders: [{}, {}] })
  const heard = { consent, health: 'worse', talk: '想念老邻居', needs: ['repairs'], needNote: '楼道灯' } as const
  const { visitId: kept } = dataOf(await log(town, { ...heard, needs: [...heard.needs] }))
  dataOf(await ground.call(town.worker, moveCareTask, { requestId: aRequestId(), taskId: `${kept}_repairs`, to: 'doing', note: '约了师傅' }))
  dataOf(await ground.call(town.carer, sendToLook, { requestId: aRequestId(), elderId: town.portion().elderId, alertId: kept, ownerId: personOf(town.worker), dueOn: '2026-11-08', note: '没打通' }))
  const { elderId } = town.portion(1)
  const { visitId: gone } = dataOf(await log(town, { ...heard, needs: [], elderId }))
  dataOf(await log(town, { outcome: 'died', elderId }))
  dataOf(await ground.call(town.clerk, decideDeparture, { elderId, departed: true }))
  const words = async () => {
    await ground.cloud.control.tick()
    return Promise.all([kept, gone].map(async (id) => (await ground.document('visits', id))?.heard !== undefined))
  }
  await clock(MORNING + 30 * DAY - HOUR)
  expect(await words()).toEqual([true, true])
  await clock(MORNING + 30 * DAY + HOUR)
  expect(await words()).toEqual([true, false])
  await clock(MORNING + 365 * DAY + HOUR)
  expect(await words()).toEqual([false, false])
  expect(await ground.document('visits', kept)).toMatchObject({ outcome: 'elder', needs: ['repairs'] })
  const task = await ground.document('careTasks', `${kept}_repairs`)
  expect([task?.note, task?.deeds.map(({ what, note }) => [what, note])]).toEqual([undefined, [['doing', undefined]]])
  expect(await ground.document('careTasks', lookId(kept))).not.toHaveProperty('note')
})

test('what came late has no consequences until a reviewer lets it stand, and then all of them, as of when it was', async () => {
  const town = await aTown({ elders: [{}, {}, {}] })
  const [dead, worse, void_] = [0, 1, 2].map((elder) => town.portion(elder).elderId)
  const late = async (elder: number, more: Partial<Card>) => dataOf(await log(town, { ...cardFor(town, { visitedAt: MORNING - DAY, ...more }, elder) })).visitId
  const ids = [await late(0, { outcome: 'died' }), await late(1, { consent, health: 'worse', living: 'alone', needs: ['repairs'], needNote: '楼道灯' }), await late(2, { consent, health: 'worse', needs: ['haircut'] })]
  const followed = async () => ({
    departures: dataOf(await ground.call(town.clerk, listDepartures, { communityId: town.communityId })).departures.map((one) => [one.elderId, one.by]),
    alerts: dataOf(await ground.call(town.carer, listAlerts, { communityId: town.communityId })).worse.map((one) => one.elderId),
    tasks: dataOf(await ground.call(town.worker, listTasks, { within: { kind: 'grid', id: town.gridId }, statuses: ['open'] })).tasks.map(({ elderId, need, note, dueOn, mine }) => [elderId, need, note, dueOn, mine]),
    states: (await Promise.all([dead, worse, void_].map((elderId) => ground.document('careStates', elderId ?? '')))).map((state) => [state?.consent?.by, state?.seenAt]),
    portion: (await portionAt(ground, town.portion(0))).status
  })
  const nothing = { departures: [], alerts: [], tasks: [], portion: 'eligible', states: [[undefined, undefined], [undefined, undefined], [undefined, undefined]] }
  expect(await followed()).toEqual(nothing)
  for (const [number, visitId] of ids.entries()) dataOf(await ground.call(town.reviewer, reviewVisit, { visitId, verdict: number === 2 ? 'voided' : 'reviewed' }))
  // read again it changes nothing more
  dataOf(await ground.call(town.reviewer, reviewVisit, { visitId: ids[1] ?? '', verdict: 'reviewed' }))
  expect(await followed()).toEqual({
    departures: [[dead, `名字${town.worker}`]],
    alerts: [worse],
    tasks: [[worse, 'repairs', '楼道灯', '2026-11-13', true]],
    states: [[undefined, undefined], [personOf(town.worker), MORNING - DAY], [undefined, undefined]],
    portion: 'ineligible'
  })
})

test('whoever lives alone by the roster is asked after sooner; who is gone is not, and what was heard of them goes sooner', async () => {
  const town = await aTown({ elders: [{ told: { room: '1', living: 'alone' } }, { told: { room: '2', living: 'with_children' } }] })
  const [alone, family] = [town.portion(0).elderId, town.portion(1).elderId]
  const { visitId } = dataOf(await log(town, { consent, talk: '想念老邻居' }))
  dataOf(await log(town, { elderId: family }))
  const unseen = async (now: number) => {
    await clock(now)
    return dataOf(await ground.call(town.carer, listAlerts, { communityId: town.communityId })).unseen.map(({ elderId }) => elderId)
  }
  expect([await unseen(MORNING + 14 * DAY), await unseen(MORNING + 15 * DAY)]).toEqual([[], [alone]])
  const marked = async (status: 'died' | 'active') => dataOf(await ground.call(town.clerk, markElder, { elderId: alone, status, reason: '女儿来电' }))
  await marked('died')
  expect([await unseen(MORNING + 15 * DAY), (await ground.document('careStates', alone))?.lookAt]).toEqual([[], undefined])
  await clock(MORNING + 46 * DAY)
  await ground.cloud.control.tick()
  expect((await ground.document('visits', visitId))?.heard).toBeUndefined()
  // whoever is back has not been seen
  await marked('active')
  expect(await unseen(MORNING + 46 * DAY + HOUR)).toEqual([alone])
})

test('nobody visits or reads whoever is on no roster', async () => {
  const town = await aTown({ elders: [{ importId: 'im_staged' }] })
  expect([outcomeOf(await log(town)), outcomeOf(await ground.call(town.carer, readElderVisits, { elderId: town.portion().elderId }))]).toEqual(['forbidden', 'forbidden'])
})

test('an elder whom staff mark as moved gets nothing any more, until it turns out to be a mistake', async () => {
  const town = await aTown()
  const { elderId } = town.portion()
  const marked = async (status: 'moved' | 'active') => {
    dataOf(await ground.call(town.clerk, markElder, { elderId, status, reason: '女儿来电' }))
    return (await portionAt(ground, town.portion())).status
  }
  expect([await marked('moved'), outcomeOf(await town.give(town.clerk, aRequestId())), await marked('active'), outcomeOf(await town.give(town.clerk, aRequestId()))]).toEqual(['ineligible', 'not_entitled', 'eligible', 'ok'])
})

test('whom nobody met twice is not reached, and given to all the same when they are', async () => {
  const town = await aTown({ elders: [{ told: { room: '1', mobility: 'bedridden' } }] })
  for (const _time of [1, 2]) dataOf(await log(town, { outcome: 'nobody' }))
  expect((await portionAt(ground, town.portion())).status).toBe('unreachable')
  expect(dataOf(await log(town, { portions: [bag(town)] })).portions).toMatchObject([{ standing: 'accepted' }])
})

test('fourteen visits that are brought again and again are fourteen visits (AC-10)', async () => {
  const town = await aTown({ elders: Array.from({ length: 14 }, () => ({})) })
  const phone = await atWork(town)
  const all = Array.from({ length: 14 }, (_, elder) => commandOf(phone, logVisit, cardFor(town, { visitedAt: MORNING + MINUTE, portions: [bag(town)] }, elder), { madeAt: MORNING + MINUTE }))
  await clock(MORNING + 3 * HOUR)
  expect(all.length).toBeLessThanOrEqual(MOST_COMMANDS)
  await bring(ground, phone, all.slice(0, 9))
  const before = (await ground.all('visits')).filter(({ communityId }) => communityId === town.communityId).map(({ _id, receivedAt }) => [_id, receivedAt])
  await clock(MORNING + 4 * HOUR)
  const second = brought(await bring(ground, phone, all))
  await clock(MORNING + 5 * HOUR)
  expect(brought(await bring(ground, phone, [...all].reverse()))).toEqual([...second].reverse())
  const stored = (await ground.all('visits')).filter(({ communityId }) => communityId === town.communityId)
  expect([before.length, stored.length, stored.every((visit) => visit.at === MORNING + MINUTE && visit.status === 'submitted')]).toEqual([9, 14, true])
  expect(stored.map(({ _id, receivedAt }) => [_id, receivedAt])).toEqual(expect.arrayContaining(before))
  const portions = (await ground.all('entitlements')).filter(({ campaignId, itemId }) => campaignId === town.campaignId && itemId === 'noodles')
  expect(portions.every(({ handovers, status }) => handovers.length === 1 && status === 'delivered')).toBe(true)
})

test('a bag that the desk had given already is a conflict, and the visit is there (AC-09)', async () => {
  const town = await aTown()
  const phone = await atWork(town)
  dataOf(await town.give(town.clerk, town.command('first')))
  await clock(MORNING + 3 * HOUR)
  const command = commandOf(phone, logVisit, cardFor(town, { visitedAt: MORNING + 40 * MINUTE, portions: [bag(town)] }), { madeAt: MORNING + 40 * MINUTE })
  expect(brought(await bring(ground, phone, [command]))).toMatchObject([{ status: 'submitted', portions: [{ standing: 'conflict', doubt: 'already_handed_over', first: { channel: 'onsite' } }] }])
  expect(await portionAt(ground, town.portion())).toMatchObject({ status: 'delivered', openConflicts: 1 })
})

describe('a colleague who stands in until the seventh (AC-11)', () => {
  async function standIn(town: Noodles) {
    const key = `${town.id}_standin`
    await ground.people([{ key, community: town.communityId, verified: true }])
    await ground.put('grants', { ...workerGrant(key, town.gridId, { fromOn: '2026-11-01', toOn: '2026-11-07' }), within: [`grid:${town.gridId}`, `community:${town.communityId}`] })
    return key
  }

  test('reads and writes until the last minute, and not after', async () => {
    const town = await aTown()
    const key = await standIn(town)
    const asked = async () => [outcomeOf(await ground.call(key, readDay, { gridIds: [town.gridId] })), outcomeOf(await ground.call(key, readElderVisits, { elderId: town.portion().elderId })), outcomeOf(await log(town, { visitedAt: at('2026-11-07T23:59') }, key))]
    await clock(at('2026-11-07T23:59'))
    expect(await asked()).toEqual(['ok', 'ok', 'ok'])
    await clock(at('2026-11-08T00:00'))
    expect(await asked()).toEqual(['forbidden', 'forbidden', 'forbidden'])
  })

  test('brings on the ninth what happened in time; without its list it waits for a reviewer', async () => {
    const town = await aTown({ elders: [{}, {}] })
    const key = await standIn(town)
    const phone = await atWork(town, key)
    const { list: _lost, ...without } = phone
    await clock(at('2026-11-09T10:00'))
    const made = { madeAt: MORNING + HOUR }
    const card = (elder: number) => cardFor(town, { visitedAt: MORNING + HOUR, portions: [bag(town)] }, elder)
    expect(brought(await bring(ground, phone, [commandOf(phone, logVisit, card(0), made), commandOf(without, logVisit, card(1), made)]))).toMatchObject([
      { status: 'submitted', flags: [], portions: [{ standing: 'accepted' }] },
      { status: 'waiting', flags: ['late'], portions: [{ standing: 'conflict', doubt: 'came_late' }] }
    ])
    const waiting = dataOf(await ground.call(town.reviewer, listVisits, { communityId: town.communityId, status: 'waiting', fromOn: '2026-11-01', toOn: '2026-11-09' })).visits
    expect(waiting).toMatchObject([{ elderId: town.portion(1).elderId, by: `名字${key}` }])
    expect(dataOf(await ground.call(town.reviewer, reviewVisit, { visitId: waiting[0]?.visitId ?? '', verdict: 'reviewed' })).status).toBe('reviewed')
  })

  test('brings nothing for another grid', async () => {
    const [town, other] = [await aTown(), await aTown()]
    const key = await standIn(town)
    const phone = await atWork(town, key)
    await clock(MORNING + 2 * DAY)
    expect(await outcomesOf(ground, phone, [commandOf(phone, logVisit, cardFor(other), { madeAt: MORNING }), commandOf(phone, logVisit, { ...cardFor(other), elderId: 'el_nobody' }, { madeAt: MORNING })])).toEqual(['forbidden', 'forbidden'])
    expect(outcomeOf(await ground.call(key, readDesk, { campaignId: town.campaignId }))).toBe('forbidden')
  })
})
