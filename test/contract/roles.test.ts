/** Roles are given by an invitation that is used once, for a place and a term, by nobody to themselves. */
import { introduce, me } from '@contract/account'
import { acceptRole, inviteToRole, listGrants, readRoleInvitation, revokeGrant, verifyPhone, type GrantPage } from '@contract/accountRoles'
import { deleteMe } from '@contract/accountData'
import type { InputOf } from '@contract/endpoint'
import { cancelEvent, draftEvent } from '@contract/event'
import { editEvent, roster, staffDay } from '@contract/eventDesk'
import { at, DAY, HOUR, MINUTE } from '@domain/calendar'
import { NO_END, type Role, type Scope } from '@domain/roles'
import { CLOSES, ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { anInput } from '../fixtures/inputs'
import { aGrant, openidOf, personOf } from '../fixtures/people'

const jincheng: Scope = { kind: 'community', id: 'jincheng' }
const grid: Scope = { kind: 'grid', id: 'jincheng_g2' }
const eventScope = (id: string): Scope => ({ kind: 'event', id })

let ground: Ground
let phones = 0
beforeAll(async () => {
  ground = await startGround({ district: true })
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('reviewer', 'community_reviewer')])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const vouch = (key: string, phone = `139${String((phones += 1)).padStart(8, '0')}`) => ground.call(key, verifyPhone, { code: `phone-${phone}-${(phones += 1)}` })
/** Somebody whose number WeChat vouched for. */
async function verified(key: string, phone?: string): Promise<string> {
  await ground.person(key)
  dataOf(await vouch(key, phone))
  return key
}
const invite = (by: string, role: Role, scope: Scope, term: Partial<InputOf<typeof inviteToRole>> = {}) => ground.call(by, inviteToRole, { requestId: aRequestId(), role, scope, ...term })
const codeFrom = async (...asked: Parameters<typeof invite>): Promise<string> => dataOf(await invite(...asked)).code
const accept = (key: string, code: string) => ground.call(key, acceptRole, { code })
const rolesOf = async (key: string): Promise<readonly Role[]> => dataOf(await ground.call(key, me, {})).roles.map(({ role }) => role)
const clockAt = (moment: number) => ground.cloud.control.clock(moment)

describe('an invitation to a role', () => {
  test('is read and taken until the minute before three days are over, and not from then on', async () => {
    const taker = await verified('early')
    const late = await verified('late')
    const [first, second] = [await codeFrom('reviewer', 'points_clerk', jincheng), await codeFrom('reviewer', 'points_clerk', jincheng)]
    const { expiresAt } = dataOf(await ground.call(late, readRoleInvitation, { code: second }))
    expect(expiresAt - WHILE_OPEN - 72 * HOUR).toBeLessThan(MINUTE)
    await clockAt(expiresAt - MINUTE)
    expect(dataOf(await ground.call(taker, readRoleInvitation, { code: first }))).toMatchObject({ role: 'points_clerk', place: expect.stringContaining('锦城社区') as string })
    expect(outcomeOf(await accept(taker, first))).toBe('ok')
    await clockAt(expiresAt)
    expect(outcomeOf(await ground.call(late, readRoleInvitation, { code: second }))).toBe('invitation_expired')
    expect(outcomeOf(await accept(late, second))).toBe('invitation_expired')
    expect(await rolesOf(late)).toEqual([])
    // whoever took it in time is answered again
    expect(outcomeOf(await accept(taker, first))).toBe('ok')
  })

  test('whose code an older one bore, long taken, gives its role all the same', async () => {
    const taker = await verified('again')
    const code = await codeFrom('reviewer', 'points_clerk', jincheng)
    await ground.put('grants', aGrant('clerk', 'points_clerk', { _id: `i_${code}`, toOn: '2020-01-01' }))
    expect(outcomeOf(await accept(taker, code))).toBe('ok')
    expect(await rolesOf(taker)).toEqual(['points_clerk'])
  })

  test('that two take at once makes one grant', async () => {
    for (let round = 0; round < 6; round += 1) {
      const takers = [await verified(`one_${round}`), await verified(`other_${round}`)]
      const code = await codeFrom('reviewer', 'points_clerk', jincheng)
      const replies = await Promise.all([...takers, ...takers].map((key) => accept(key, code)))
      expect(tally(replies.map(outcomeOf))).toEqual({ ok: 2, invitation_used: 2 })
      expect((await ground.all('grants')).filter(({ personId }) => takers.map(personOf).includes(personId))).toHaveLength(1)
    }
  })

  test('is not for whoever sent it, whatever WeChat they hold', async () => {
    await ground.staff('boss', 'community_reviewer')
    dataOf(await vouch('boss', '13612345678'))
    await verified('boss_at_home', '13612345678')
    const code = await codeFrom('boss', 'community_staff', jincheng)
    for (const key of ['boss', 'boss_at_home']) expect(outcomeOf(await accept(key, code))).toBe('own_invitation')
    expect(await rolesOf('boss_at_home')).toEqual([])
  })

  test('that is asked for again is the same one; with other words it is a conflict', async () => {
    const asked = { requestId: aRequestId(), role: 'grid_worker', scope: grid, fromOn: '2026-11-12', toOn: '2026-11-20' } as const
    const first = dataOf(await ground.call('reviewer', inviteToRole, asked))
    expect(dataOf(await ground.call('reviewer', inviteToRole, asked))).toEqual(first)
    for (const other of [{ role: 'grid_assistant' as const }, { scope: { kind: 'grid', id: 'jincheng_g1' } as const }, { fromOn: '2026-11-13' }, { toOn: '2026-11-21' }]) expect(outcomeOf(await ground.call('reviewer', inviteToRole, { ...asked, ...other }))).toBe('conflict')
  })
})

describe('the code of an invitation', () => {
  test('is eight digits, and says by whom, by which office and where the role is given', async () => {
    const code = await codeFrom('reviewer', 'grid_worker', grid)
    expect(code).toMatch(/^\d{8}$/)
    expect(dataOf(await ground.call('clerk', readRoleInvitation, { code }))).toMatchObject({ communityId: 'jincheng', from: '名**', office: { role: 'community_reviewer', place: '锦城社区' } })
  })

  test('is guessed ten times a day by one account, one after the other or all at once, read or taken; another day again', async () => {
    await verified('guesses')
    const code = await codeFrom('reviewer', 'points_clerk', jincheng)
    const guess = (number: number) => (number % 2 ? ground.call('guesses', readRoleInvitation, { code: '00000007' }) : accept('guesses', '00000007'))
    expect(tally((await Promise.all(Array.from({ length: 24 }, (_, number) => guess(number)))).map(outcomeOf))).toEqual({ not_found: 10, too_many_tries: 14 })
    expect(outcomeOf(await accept('guesses', code))).toBe('too_many_tries')
    await clockAt(WHILE_OPEN + DAY)
    expect(outcomeOf(await accept('guesses', code))).toBe('ok')
  })

  test('is guessed sixty times an hour by however many accounts; a right one waits for the next hour, and its account has guessed nothing', async () => {
    await clockAt(WHILE_OPEN + 3 * HOUR)
    const guessers = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6']
    await ground.people(guessers.map((key) => ({ key })))
    await verified('unlucky')
    const code = await codeFrom('reviewer', 'points_clerk', jincheng)
    const outcomes = await Promise.all(guessers.flatMap((key) => Array.from({ length: 9 }, async () => outcomeOf(await ground.call(key, readRoleInvitation, { code: '00000007' })))))
    expect(tally(outcomes)).toEqual({ not_found: 60, too_many_tries: 3 })
    for (let time = 0; time < 12; time += 1) expect(outcomeOf(await accept('unlucky', code))).toBe('too_many_tries')
    await clockAt(WHILE_OPEN + 4 * HOUR)
    expect(outcomeOf(await accept('unlucky', code))).toBe('ok')
  })

  test('that is right is no guess, however often it is looked at', async () => {
    const code = await codeFrom('reviewer', 'points_clerk', jincheng)
    for (let time = 0; time < 12; time += 1) expect(outcomeOf(await ground.call('clerk', readRoleInvitation, { code }))).toBe('ok')
  })

  test('that is another invitation already is passed over, each time alike', async () => {
    const asked = { requestId: aRequestId(), role: 'community_staff', scope: jincheng } as const
    const first = dataOf(await ground.call('reviewer', inviteToRole, asked))
    // the same digits, but somebody else's
    const taken = await ground.document('invitations', first.code)
    await ground.forget('invitations', [first.code])
    if (taken) await ground.put('invitations', { ...taken, from: openidOf('elsewhere') })
    const second = dataOf(await ground.call('reviewer', inviteToRole, asked))
    expect(second.code).not.toBe(first.code)
    expect(dataOf(await ground.call('reviewer', inviteToRole, asked)).code).toBe(second.code)
  })
})

describe('who holds what', () => {
  test('is told to the last, page after page, each once', async () => {
    const within = ['community:fulin', 'street:street_2', 'district:district']
    const many = Array.from({ length: 430 }, (_, number) => aGrant(`holder_${number}`, 'captain', { scope: { kind: 'building', id: `fulin_b${number}` }, within: [`building:fulin_b${number}`, ...within], toOn: number % 3 === 0 ? '2026-12-31' : NO_END }))
    await ground.put('grants', ...many)
    await ground.staff('fulin_reviewer', 'community_reviewer', 'fulin')
    const told: string[] = []
    for (let after: GrantPage['next'], pages = 0; pages === 0 || after; pages += 1) {
      const page: GrantPage = dataOf(await ground.call('fulin_reviewer', listGrants, { scope: { kind: 'community', id: 'fulin' }, ...(after ? { after } : {}) }))
      told.push(...page.grants.map(({ grantId }) => grantId))
      after = page.next
      expect(pages).toBeLessThan(5)
    }
    expect(told.filter((id) => id.startsWith('g_holder_')).sort()).toEqual(many.map(({ _id }) => _id).sort())
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })
})

test('whoever was given a role that begins later, or rests, does not delete themselves', async () => {
  await ground.people([{ key: 'begins_later', verified: true }, { key: 'rests' }, { key: 'is_over', verified: true }])
  await ground.put('grants', aGrant('begins_later', 'captain', { fromOn: '2027-01-01' }), aGrant('rests', 'captain'), aGrant('is_over', 'captain', { toOn: '2026-10-31' }))
  expect(await Promise.all(['begins_later', 'rests', 'is_over'].map(async (key) => outcomeOf(await ground.call(key, deleteMe, { confirm: true }))))).toEqual(['holds_roles', 'holds_roles', 'ok'])
})

test('an invitation by somebody who has no account any more is no longer valid', async () => {
  await ground.staff('gone', 'community_reviewer')
  const code = await codeFrom('gone', 'points_clerk', jincheng)
  await ground.forget('accounts', [openidOf('gone')])
  await ground.forget('persons', [personOf('gone')])
  expect(outcomeOf(await accept(await verified('comes_too_late'), code))).toBe('no_longer_valid')
})

describe('a substitute', () => {
  test.each([
    ['grid_worker', grid],
    ['community_staff', jincheng]
  ] as const)('%s holds the role until midnight in Shanghai of the last day', async (role, scope) => {
    const key = await verified(`stands_in_as_${role}`)
    const code = await codeFrom('reviewer', role, scope, { toOn: '2026-11-17' })
    expect(dataOf(await ground.call(key, readRoleInvitation, { code })).toOn).toBe('2026-11-17')
    dataOf(await accept(key, code))
    for (const [now, held] of [['2026-11-17T23:59', [role]], ['2026-11-18T00:00', []]] as const) {
      await clockAt(at(now))
      expect(await rolesOf(key)).toEqual(held)
      // a grid worker has no part in a community's day
      expect(outcomeOf(await ground.call(key, staffDay, { communityId: 'jincheng' }))).toBe(held.length && role === 'community_staff' ? 'ok' : 'forbidden')
    }
  })

  test('whose days are still to come begins at midnight, and is told as such to those who look after the place', async () => {
    const key = await verified('comes_later')
    dataOf(await accept(key, await codeFrom('reviewer', 'grid_worker', grid, { fromOn: '2026-11-12', toOn: '2026-11-14' })))
    const listed = dataOf(await ground.call('reviewer', listGrants, { scope: jincheng })).grants.find(({ scope, name }) => scope.kind === 'grid' && name.includes(key))
    expect(listed).toMatchObject({ fromOn: '2026-11-12', toOn: '2026-11-14' })
    for (const [now, held] of [['2026-11-11T23:59', []], ['2026-11-12T00:00', ['grid_worker']]] as const) {
      await clockAt(at(now))
      expect(await rolesOf(key)).toEqual(held)
    }
  })
})

describe('a volunteer', () => {
  const draftOf = (eventId: string, overrides: object) => {
    const { content } = anInput('event.draft') as { content: InputOf<typeof draftEvent>['content'] }
    return { eventId, content: { ...content, capacity: { unit: 'person' as const, units: 12 }, startAt: STARTS, endAt: ENDS, opensAt: OPENS, closesAt: CLOSES, ...overrides } }
  }
  async function helping(key: string, eventId: string): Promise<string> {
    await ground.event({ _id: eventId })
    dataOf(await accept(await verified(key), await codeFrom('clerk', 'volunteer', eventScope(eventId))))
    return eventId
  }
  const looks = async (key: string, eventId: string) => outcomeOf(await ground.call(key, roster, { eventId }))
  const listed = async () => dataOf(await ground.call('clerk', listGrants, { scope: jincheng })).grants.filter(({ role }) => role === 'volunteer').map(({ name }) => name)

  test('is invited by staff of the community whose event it is, and by nobody else', async () => {
    await ground.event({ _id: 'ev_to_help' })
    await ground.staff('elsewhere', 'community_staff', 'datuan')
    expect(outcomeOf(await invite('clerk', 'volunteer', eventScope('ev_to_help')))).toBe('ok')
    for (const key of ['reviewer', 'elsewhere']) expect(outcomeOf(await invite(key, 'volunteer', eventScope('ev_to_help')))).toBe('not_yours_to_give')
    expect(outcomeOf(await invite('clerk', 'volunteer', jincheng))).toBe('wrong_scope')
    expect(outcomeOf(await invite('clerk', 'volunteer', eventScope('ev_does_not_exist')))).toBe('not_yours_to_give')
  })

  test('helps until midnight of the day on which the event ends, and is on no list after it', async () => {
    const eventId = await helping('helper', 'ev_one_day')
    expect(await listed()).toContain('名字helper')
    for (const [now, outcome] of [['2026-11-21T23:59', 'ok'], ['2026-11-22T00:00', 'forbidden']] as const) {
      await clockAt(at(now))
      expect(await looks('helper', eventId)).toBe(outcome)
    }
    expect(await listed()).not.toContain('名字helper')
  })

  test('helps on the new day when the event moves to a later one', async () => {
    const eventId = await helping('patient', 'ev_moved')
    const later = { startAt: STARTS + 7 * DAY, endAt: ENDS + 7 * DAY }
    dataOf(await ground.call('clerk', editEvent, draftOf(eventId, later)))
    await clockAt(later.startAt)
    expect(await looks('patient', eventId)).toBe('ok')
    await clockAt(later.endAt + DAY)
    expect(await looks('patient', eventId)).toBe('forbidden')
  })

  test('helps no longer than the event: neither after the day to which it moved forward, nor once it is called off', async () => {
    const [moved, off] = [await helping('earlier', 'ev_earlier'), await helping('idle', 'ev_off_for_all')]
    dataOf(await ground.call('clerk', editEvent, draftOf(moved, { startAt: STARTS - 2 * DAY, endAt: ENDS - 2 * DAY, closesAt: CLOSES - 2 * DAY })))
    dataOf(await ground.call('clerk', cancelEvent, { eventId: off, reason: '下大雨' }))
    expect(await looks('idle', off)).toBe('forbidden')
    await ground.cloud.control.clock(STARTS - 2 * DAY)
    expect(await looks('earlier', moved)).toBe('ok')
    await ground.cloud.control.clock(STARTS - DAY)
    expect(await looks('earlier', moved)).toBe('forbidden')
    expect(await listed()).not.toContain('名字earlier')
  })

  test('cannot be invited to an event that is over, nor take an invitation to one', async () => {
    await ground.event({ _id: 'ev_over_soon', opensAt: OPENS, closesAt: WHILE_OPEN, startAt: WHILE_OPEN, endAt: WHILE_OPEN + HOUR })
    const code = await codeFrom('clerk', 'volunteer', eventScope('ev_over_soon'))
    const key = await verified('too_late')
    await clockAt(WHILE_OPEN + DAY)
    expect(outcomeOf(await accept(key, code))).toBe('no_longer_valid')
    expect(outcomeOf(await invite('clerk', 'volunteer', eventScope('ev_over_soon')))).toBe('ends_in_the_past')
  })

  test('is taken off by staff with a reason, at once', async () => {
    const eventId = await helping('taken_off', 'ev_taken_off')
    const [mine] = (await ground.all('grants')).filter(({ personId }) => personId === personOf('taken_off'))
    dataOf(await ground.call('clerk', revokeGrant, { grantId: mine?._id ?? '', reason: '换人了' }))
    expect(await looks('taken_off', eventId)).toBe('forbidden')
    expect((await ground.document('grants', mine?._id ?? ''))?.revoked).toMatchObject({ by: personOf('clerk'), reason: '换人了' })
  })
})

describe('a role that is not mine to end', () => {
  test('is refused in the same words as one that does not exist, when it lies elsewhere', async () => {
    await ground.staff('far_reviewer', 'community_reviewer', 'datuan')
    const before = await ground.document('grants', 'g_clerk_community_staff')
    for (const grantId of ['g_clerk_community_staff', 'g_does_not_exist']) expect(await ground.call('far_reviewer', revokeGrant, { grantId, reason: '换人了' })).toEqual({ ok: false, failure: { code: 'forbidden', requestId: expect.any(String) as string } })
    expect(await ground.document('grants', 'g_clerk_community_staff')).toEqual(before)
    expect((await ground.all('denials')).find(({ account }) => account === openidOf('far_reviewer'))?.count).toBe(2)
  })
})

describe('a role whose holder tells another number', () => {
  const day = async (key: string) => outcomeOf(await ground.call(key, staffDay, { communityId: 'jincheng' }))

  test('rests until WeChat has seen that number, and is told to them as resting', async () => {
    await ground.staff('changes', 'community_staff')
    dataOf(await vouch('changes', '13911112222'))
    expect(await day('changes')).toBe('ok')
    // the same number, written otherwise, is no other one
    dataOf(await ground.call('changes', introduce, { name: '何琳', phone: '+86 139-1111-2222' }))
    expect(await day('changes')).toBe('ok')
    const told = dataOf(await ground.call('changes', introduce, { name: '何琳', phone: '13911114444' }))
    expect([told.roles, told.resting, told.me?.phoneVerified]).toEqual([[], ['community_staff'], false])
    expect(await day('changes')).toBe('forbidden')
    const again = dataOf(await vouch('changes', '13911114444'))
    expect([again.roles, again.resting]).toEqual([[{ role: 'community_staff', scope: jincheng }], undefined])
    expect(await day('changes')).toBe('ok')
  })

  test('gives nothing: that number could be the taker', async () => {
    await ground.staff('swaps', 'community_reviewer')
    await ground.person('second_phone')
    for (const key of ['swaps', 'second_phone']) dataOf(await vouch(key, '13911113333'))
    const code = await codeFrom('swaps', 'community_staff', jincheng)
    expect(outcomeOf(await accept('second_phone', code))).toBe('own_invitation')
    dataOf(await ground.call('swaps', introduce, { name: '宋岩', phone: '13966667777' }))
    expect(outcomeOf(await accept('second_phone', code))).toBe('no_longer_valid')
    expect(outcomeOf(await invite('swaps', 'community_staff', jincheng))).toBe('forbidden')
  })

  test('never has a number vouched for that WeChat has not seen, whatever is told at the same moment', async () => {
    for (let round = 0; round < 12; round += 1) {
      const key = await verified(`hurries_${round}`, '13811110000')
      const own = (await ground.document('persons', personOf(key)))?.phoneTag
      await Promise.all([vouch(key, '13811110000'), ground.call(key, introduce, { name: '急急', phone: '13922220000' }), vouch(key, '13811110000'), ground.call(key, introduce, { name: '急急', phone: '13922220000' })])
      const [person, account] = [await ground.document('persons', personOf(key)), await ground.document('accounts', openidOf(key))]
      expect(account?.phoneVerifiedAt !== undefined).toBe(person?.phoneTag === own)
    }
  })
})
