/** Who gets in: identity, role, scope and term are asked before anything else, with the same words whatever is there; what is denied is written up. */
import { me, readInvitation, inviteFamily, addFamilyMember, editFamilyMember, removeFamilyMember } from '@contract/account'
import { functionOf } from '@contract/endpoint'
import { cancelEvent, draftEvent, finishEvent, leaveEvent, myRegistrations, publishEvent, readEvent, readRegistration, registerForEvent } from '@contract/event'
import { at, HOUR } from '@domain/calendar'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, watch, type Ground } from '../fixtures/ground'
import { anInput, samples } from '../fixtures/inputs'
import { aGrant, openidOf, personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.people([{ key: 'resident' }, { key: 'neighbour' }])
  await Promise.all([ground.staff('ours', 'community_staff'), ground.staff('theirs', 'community_staff', 'datuan'), ground.staff('theirs_reviewer', 'community_reviewer', 'datuan')])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const failed = (code: string) => ({ ok: false, failure: { code, requestId: expect.any(String) as string } })
const forResidents = samples.filter(({ endpoint }) => endpoint.roles.includes('resident'))
const forStaff = samples.filter(({ endpoint }) => !endpoint.roles.includes('resident'))

describe('nobody at all', () => {
  let changes: Awaited<ReturnType<typeof watch>>
  beforeAll(async () => {
    changes = await watch(ground)
  })

  test.each(samples.map(({ endpoint, input }) => [endpoint.name, input] as const))('is told so by %s, whatever the event claims', async (name, input) => {
    expect(await ground.cloud.call(null, name, input)).toEqual(failed('unauthenticated'))
    const forged = { endpoint: name, input, userInfo: { openId: openidOf('ours') }, OPENID: openidOf('ours'), TRIGGER_SRC: 'timer', Type: 'Timer', TriggerName: 'minute', openid: openidOf('ours') }
    const { text } = await ground.cloud.send('POST', `/call/${functionOf(name)}`, { openid: null, body: forged })
    expect(JSON.parse(text)).toEqual(failed('unauthenticated'))
    expect(await changes()).toEqual([])
  })
})

let hours = 0

describe('AC-24: a resident', () => {
  let changes: Awaited<ReturnType<typeof watch>>
  beforeAll(async () => {
    changes = await watch(ground, 'denials')
  })

  test.each(forStaff.map(({ endpoint, input }) => [endpoint.name, input] as const))('is forbidden %s, and nothing changes but the audit', async (name, input) => {
    // an hour for each: refused calls are written up to a number an hour
    await ground.cloud.control.clock(WHILE_OPEN + (hours += 1) * HOUR)
    expect(await ground.cloud.call(openidOf('resident'), name, input)).toEqual(failed('forbidden'))
    expect(await ground.cloud.call(openidOf('stranger'), name, input)).toEqual(failed('forbidden'))
    expect(await changes()).toEqual([])
    const calls = (await ground.all('denials')).filter(({ account }) => account === openidOf('resident')).flatMap((one) => one.calls)
    expect(calls.map(({ endpoint }) => endpoint)).toContain(name)
  })

  test.each(forResidents.map(({ endpoint, input }) => [endpoint.name, input] as const))('known or not, is not turned away at the door of %s for want of a role', async (name, input) => {
    const reply = await ground.cloud.call(openidOf('stranger'), name, input)
    // what is not theirs is forbidden, and nothing else of it is told
    if (outcomeOf(reply) === 'forbidden') expect(reply).toEqual(failed('forbidden'))
    expect(outcomeOf(reply)).not.toBe('unauthenticated')
    expect(outcomeOf(reply)).not.toBe('internal')
  })
})

describe('staff of another community', () => {
  test.each([['publishing', publishEvent], ['finishing', finishEvent]] as const)('are forbidden %s an event in the same words as one that does not exist', async (_what, endpoint) => {
    const { _id } = await ground.event({ _id: `ev_${endpoint.name.replace('.', '_')}` })
    const before = await ground.document('events', _id)
    for (const key of ['theirs', 'theirs_reviewer']) {
      expect(await ground.call(key, endpoint, { eventId: _id })).toEqual(failed('forbidden'))
      expect(await ground.call(key, endpoint, { eventId: 'ev_does_not_exist' })).toEqual(failed('forbidden'))
    }
    expect(await ground.document('events', _id)).toEqual(before)
  })

  test('are forbidden calling it off, and writing over it or into our community', async () => {
    await ground.event({ _id: 'ev_ours_draft', status: 'draft' })
    const before = await ground.everything()
    const input = anInput('event.draft') as Parameters<typeof ground.call<typeof draftEvent>>[2]
    const replies = [
      await ground.call('theirs', cancelEvent, { eventId: 'ev_ours_draft', reason: '下大雨' }),
      await ground.call('theirs', draftEvent, { ...input, eventId: 'ev_ours_draft', communityId: 'jincheng' }),
      await ground.call('theirs', draftEvent, { ...input, eventId: 'ev_ours_draft', communityId: 'datuan' })
    ]
    for (const reply of replies) expect(reply).toEqual(failed('forbidden'))
    const after = await ground.everything()
    expect(after.events).toEqual(before.events)
    expect(after.seatBooks).toEqual(before.seatBooks)
  })
})

describe('a grant', () => {
  test.each([
    ['the day before it begins', '2026-11-11', '2026-11-20', '2026-11-10T23:59', 'forbidden'],
    ['on its first day', '2026-11-11', '2026-11-20', '2026-11-11T00:00', 'ok'],
    ['on its last day', '2026-11-01', '2026-11-10', '2026-11-10T23:58', 'ok'],
    ['the day after it ended', '2026-11-01', '2026-11-10', '2026-11-11T00:00', 'forbidden']
  ])('opens the door %s: %s', async (when, fromOn, toOn, now, expected) => {
    const key = `term_${when.replaceAll(' ', '_')}`
    await ground.person({ key, verified: true })
    await ground.put('grants', aGrant(key, 'community_staff', { fromOn, toOn }))
    await ground.event({ _id: `ev_${key}` })
    await ground.cloud.control.clock(at(now))
    expect(outcomeOf(await ground.call(key, cancelEvent, { eventId: `ev_${key}`, reason: '下大雨' }))).toBe(expected)
    expect(dataOf(await ground.call(key, me, {})).roles).toHaveLength(expected === 'ok' ? 1 : 0)
  })

  test('of another role, or for another kind of place, opens nothing', async () => {
    await ground.event({ _id: 'ev_other_grants' })
    const roles = ['captain', 'grid_worker', 'points_clerk', 'street_admin', 'district_admin', 'committee_member'] as const
    await ground.people([...roles.map((role) => `as_${role}`), 'as_grid_staff'].map((key) => ({ key, verified: true })))
    for (const role of roles) await ground.put('grants', aGrant(`as_${role}`, role))
    await ground.put('grants', aGrant('as_grid_staff', 'community_staff', { scope: { kind: 'grid', id: 'jincheng' } }))
    for (const key of [...roles.map((role) => `as_${role}`), 'as_grid_staff']) expect(await ground.call(key, cancelEvent, { eventId: 'ev_other_grants', reason: '下大雨' })).toEqual(failed('forbidden'))
  })

  test('that a phone wrote by itself is not there', async () => {
    await ground.person({ key: 'forger', verified: true })
    await ground.event({ _id: 'ev_forged' })
    await ground.put('grants', { ...aGrant('forger', 'community_reviewer'), _openid: openidOf('forger') } as ReturnType<typeof aGrant>)
    expect(await ground.call('forger', cancelEvent, { eventId: 'ev_forged', reason: '下大雨' })).toEqual(failed('forbidden'))
    expect(dataOf(await ground.call('forger', me, {})).roles).toEqual([])
  })
})

describe('denied calls', () => {
  test('are written up to twenty an hour and then counted, each hour anew', async () => {
    await ground.person('prober')
    const probe = () => ground.call('prober', publishEvent, { eventId: 'ev_not_there' })
    const denials = async () => (await ground.all('denials')).filter(({ account }) => account === openidOf('prober'))
    await ground.cloud.control.clock(at('2026-11-12T10:59'))
    for (let time = 0; time < 23; time += 1) await probe()
    expect((await denials()).map(({ count, calls }) => [count, calls.length])).toEqual([[23, 20]])
    await ground.cloud.control.clock(at('2026-11-12T11:00'))
    await probe()
    const [first, second] = (await denials()).sort((a, b) => a.hour - b.hour)
    expect(first).toMatchObject({ hour: at('2026-11-12T10:00'), count: 23 })
    expect(second).toMatchObject({ hour: at('2026-11-12T11:00'), count: 1, calls: [{ endpoint: publishEvent.name }] })
  })

  test('all at once are each counted', async () => {
    await ground.person('crowding')
    await Promise.all(Array.from({ length: 30 }, () => ground.call('crowding', publishEvent, { eventId: 'ev_not_there' })))
    const [denied] = (await ground.all('denials')).filter(({ account }) => account === openidOf('crowding'))
    expect([denied?.count, denied?.calls.length]).toEqual([30, 20])
  })
})

describe('a stranger', () => {
  const registered = async (key: string, eventId: string) => {
    await ground.event({ _id: eventId })
    await ground.person({ key, family: [{ key: `${key}_child`, relation: 'child', birth: '2015-01-01' }] })
    return dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key), personOf(`${key}_child`)], consents: { minorEvent: MINOR_EVENT_TEXT } }))
  }

  test('neither reads nor gives up a registration, in the same words as one that does not exist', async () => {
    const { registrationId } = await registered('owner', 'ev_private')
    const before = await ground.book('ev_private')
    for (const id of [registrationId, 'r_does_not_exist']) {
      expect(await ground.call('neighbour', readRegistration, { registrationId: id })).toEqual(failed('forbidden'))
      expect(await ground.call('neighbour', leaveEvent, { registrationId: id })).toEqual(failed('forbidden'))
      // staff see registrations on their own pages, not as residents
      expect(await ground.call('ours', readRegistration, { registrationId: id })).toEqual(failed('forbidden'))
    }
    expect(await ground.book('ev_private')).toEqual(before)
  })

  test('signs up, shares, corrects and takes off nobody who is not on their list', async () => {
    await ground.person({ key: 'parent', family: [{ key: 'parents_child', relation: 'child', birth: '2015-01-01' }] })
    await ground.event({ _id: 'ev_not_mine' })
    const personId = personOf('parents_child')
    const before = await ground.everything()
    const replies = [
      await ground.call('neighbour', registerForEvent, { requestId: aRequestId(), eventId: 'ev_not_mine', personIds: [personId], consents: { minorEvent: MINOR_EVENT_TEXT } }),
      await ground.call('neighbour', registerForEvent, { requestId: aRequestId(), eventId: 'ev_not_mine', personIds: [personOf('neighbour'), 'p_does_not_exist'], consents: {} }),
      await ground.call('neighbour', inviteFamily, { requestId: aRequestId(), personIds: [personId] }),
      await ground.call('neighbour', editFamilyMember, { personId, name: '改名' }),
      await ground.call('neighbour', removeFamilyMember, { personId: personOf('neighbour') })
    ]
    for (const reply of replies) expect(reply).toEqual(failed('forbidden'))
    expect(dataOf(await ground.call('neighbour', removeFamilyMember, { personId }))).toEqual({ removed: true })
    expect(await ground.call('neighbour', addFamilyMember, { personId: 'p_parents_child_00', name: '小满', relation: 'child', birth: '2015-01-01' })).toMatchObject({ ok: true })
    const after = await ground.everything()
    expect(after.registrations).toEqual(before.registrations)
    expect(after.invitations).toEqual(before.invitations)
    expect((after.persons as readonly { _id: string }[]).find(({ _id }) => _id === personId)).toEqual((before.persons as readonly { _id: string }[]).find(({ _id }) => _id === personId))
  })

  test('without an account is forbidden somebody else’s person in the same words, before a name is asked for', async () => {
    await ground.event({ _id: 'ev_nameless' })
    for (const personIds of [[personOf('resident')], ['p_does_not_exist']]) {
      expect(await ground.call('nameless', registerForEvent, { requestId: aRequestId(), eventId: 'ev_nameless', personIds, consents: {} })).toEqual(failed('forbidden'))
      expect(await ground.call('nameless', inviteFamily, { requestId: aRequestId(), personIds })).toEqual(failed('forbidden'))
    }
  })

  test('who guesses the id of somebody’s child learns nothing of it', async () => {
    await ground.person({ key: 'guarded', family: [{ key: 'guarded_child_0001', relation: 'child', birth: '2015-01-01' }] })
    const personId = personOf('guarded_child_0001')
    const reply = await ground.call('neighbour', addFamilyMember, { personId, name: '名字guarded_child_0001', relation: 'child', birth: '2015-01-01' })
    expect(reply).toEqual({ ok: false, failure: { code: 'conflict', field: 'personId', requestId: expect.any(String) as string } })
    expect(dataOf(await ground.call('neighbour', me, {})).family.map((one) => one.personId)).not.toContain(personId)
  })

  test('sees counts of an event and nobody in it', async () => {
    const { registrationId } = await registered('visible', 'ev_counts')
    const text = JSON.stringify(dataOf(await ground.call('neighbour', readEvent, { eventId: 'ev_counts' })))
    expect(JSON.parse(text)).toMatchObject({ seats: { taken: 2 }, mine: [] })
    for (const secret of ['visible', registrationId, openidOf('visible')]) expect(text).not.toContain(secret)
    expect(dataOf(await ground.call('neighbour', myRegistrations, {})).registrations).toEqual([])
  })

  test('who holds an invitation sees masked names until they accept', async () => {
    await ground.people([{ key: 'inviting', name: '欧阳某某', family: [{ key: 'invited', relation: 'child', birth: '2015-01-01' }] }])
    const { invitation } = dataOf(await ground.call('inviting', inviteFamily, { requestId: aRequestId(), personIds: [personOf('invited')] }))
    expect(dataOf(await ground.call('neighbour', readInvitation, { invitation }))).toEqual({ from: '欧**', names: ['名**'], expiresAt: expect.any(Number) as number })
    expect(outcomeOf(await ground.call('neighbour', readInvitation, { invitation: 'i_does_not_exist' }))).toBe('not_found')
  })
})

describe('the function of the clock', () => {
  test.each([
    ['a resident', openidOf('resident'), {}], ['staff', openidOf('ours'), {}], ['nobody', null, {}],
    ['an event that claims to be the clock', openidOf('resident'), { Type: 'Timer', TriggerName: 'minute', TRIGGER_SRC: 'timer' }],
    ['nobody with an event that claims to be the clock', null, { Type: 'Timer', TriggerName: 'minute', TRIGGER_SRC: 'timer' }]
  ])('refuses %s', async (_who, openid, claims) => {
    const { text } = await ground.cloud.send('POST', '/call/timers', { openid, body: { endpoint: 'timers', ...claims } })
    expect(JSON.parse(text)).toEqual(failed('unauthenticated'))
  })

  test('answers the clock', async () => {
    expect((await ground.cloud.control.tick()).timers).toMatchObject({ kind: 'answered', result: { ok: true, data: { queues: expect.any(Number) as number, swept: expect.any(Number) as number } } })
  })
})
