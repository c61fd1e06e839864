/** People and families: who I am, whom I may sign up, how two accounts become one family, and what is kept closed. */
import { addFamilyMember, editFamilyMember, introduce, inviteFamily, joinFamily, listBuildings, listCommunities, me, removeFamilyMember } from '@contract/account'
import { HOUR } from '@domain/calendar'
import { FAMILY_LIMIT, type Relation } from '@domain/person'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.put('communities', ...['datuan', 'jincheng'].map((_id, order) => ({ _id, name: `社区${order}`, streetId: 's', phone: '05350001230', address: '大厅', order })))
  await ground.put('buildings', ...['jincheng_b2', 'jincheng_b1'].map((_id, index) => ({ _id, communityId: 'jincheng', gridId: 'g', name: `${2 - index}号楼`, order: 2 - index })))
  await ground.put('buildings', { _id: 'datuan_b1', communityId: 'datuan', gridId: 'g', name: '1号楼', order: 1 })
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

let children = 0
const aChild = (overrides: object = {}) => ({ personId: `p_child_${String((children += 1)).padStart(10, '0')}`, name: '小满', relation: 'child' as const, birth: '2020-05', ...overrides })

describe('somebody who opened the program', () => {
  test('is somebody before they told anything', async () => {
    expect(dataOf(await ground.call('unknown', me, {}))).toEqual({ account: expect.stringMatching(/^[\w-]{20}$/) as string, introduced: false, family: [], roles: [], templates: { seat: 'tpl-seat-0001', promoted: 'tpl-promoted-0001', changed: 'tpl-changed-0001', cancelled: 'tpl-cancelled-0001', results: 'tpl-results-0001', suggestion: 'tpl-suggestion-0001', deadline: 'tpl-deadline-0001', points: 'tpl-points-0001', year: 'tpl-year-0001' } })
  })

  test('leaves the old building behind when another community is told', async () => {
    const tell = (home: object) => ground.call('mover', introduce, { name: '林秀兰', phone: '13800001001', ...home })
    dataOf(await tell({ communityId: 'jincheng', buildingId: 'jincheng_b1' }))
    expect(dataOf(await tell({})).me).toMatchObject({ communityId: 'jincheng', buildingId: 'jincheng_b1' })
    expect(dataOf(await tell({ communityId: 'datuan' })).me).not.toHaveProperty('buildingId')
    expect((await ground.document('persons', dataOf(await ground.call('mover', me, {})).me?.personId ?? ''))?.communityId).toBe('datuan')
  })

  test('tells name and telephone, and sees their own number masked', async () => {
    const told = dataOf(await ground.call('telling', introduce, { name: '林秀兰', phone: '+86 138-0000-1000', birth: '1954-01-01', communityId: 'jincheng', buildingId: 'jincheng_b1' }))
    expect(told.me).toEqual({ personId: expect.any(String) as string, name: '林秀兰', relation: 'self', addedByMe: true, ownAccount: true, birth: '1954-01-01', communityId: 'jincheng', buildingId: 'jincheng_b1', phone: '138****1000', phoneVerified: false })
    expect(told.family.map(({ relation }) => relation)).toEqual(['self'])
    expect(dataOf(await ground.call('telling', me, {}))).toEqual(told)
  })

  test('leaves a telephone that nobody can read in the database', async () => {
    await ground.call('closed', introduce, { name: '林秀兰', phone: '13800001000' })
    const everything = JSON.stringify(await ground.everything())
    expect(everything).toContain('林秀兰')
    for (const plain of ['13800001000', '0001000', Buffer.from('13800001000').toString('base64').slice(0, 10)]) expect(everything).not.toContain(plain)
  })

  test('is found by the telephone, though it cannot be read', async () => {
    await ground.call('same_phone_a', introduce, { name: '甲', phone: '13800002000' })
    await ground.call('same_phone_b', introduce, { name: '乙', phone: '138 0000 2000' })
    const tags = (await ground.all('persons')).filter(({ name }) => ['甲', '乙'].includes(name)).map(({ phoneTag, phone }) => ({ phoneTag, phone }))
    expect(new Set(tags.map(({ phoneTag }) => phoneTag)).size).toBe(1)
    expect(new Set(tags.map(({ phone }) => phone)).size).toBe(2)
  })

  test('changes what they told, and stays the same person; what they leave out stays', async () => {
    const first = dataOf(await ground.call('changing', introduce, { name: '旧名', phone: '13800001000', communityId: 'jincheng', birth: '1954-01-01' }))
    const second = dataOf(await ground.call('changing', introduce, { name: '新名', phone: '0535-1234567' }))
    expect(second.me).toEqual({ ...first.me, name: '新名', phone: '0535-****567' })
  })

  test('who taps ten times at once is one person with one account', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => ground.call('tapping', introduce, { name: '林秀兰', phone: '13800001000' })))
    expect(new Set(replies.map((reply) => dataOf(reply).me?.personId)).size).toBe(1)
    expect((await ground.all('accounts')).filter(({ _id }) => _id === openidOf('tapping')).map(({ family }) => family.length)).toEqual([1])
  })

  test('lives in a building of the community they name', async () => {
    const tell = (place: object) => ground.call('housed', introduce, { name: '林秀兰', phone: '13800001000', ...place })
    expect(outcomeOf(await tell({ communityId: 'datuan', buildingId: 'jincheng_b1' }))).toBe('unknown_place')
    expect(outcomeOf(await tell({ buildingId: 'jincheng_b1' }))).toBe('unknown_place')
    expect(outcomeOf(await tell({ communityId: 'jincheng', buildingId: 'nowhere' }))).toBe('unknown_place')
    expect(outcomeOf(await tell({ communityId: 'jincheng', buildingId: 'jincheng_b1' }))).toBe('ok')
  })
})

describe('a family', () => {
  test('grows by a child, who lives where the one who adds lives', async () => {
    await ground.person('growing')
    const child = aChild()
    expect(dataOf(await ground.call('growing', addFamilyMember, child))).toEqual({ personId: child.personId, name: '小满', relation: 'child', addedByMe: true, ownAccount: false, birth: '2020-05', communityId: 'jincheng' })
    expect(dataOf(await ground.call('growing', me, {})).family.map(({ personId }) => personId)).toEqual([personOf('growing'), child.personId])
  })

  test('grows once by a request that comes ten times', async () => {
    await ground.person('repeating')
    const child = aChild()
    const replies = await Promise.all(Array.from({ length: 10 }, () => ground.call('repeating', addFamilyMember, child)))
    expect(tally(replies.map(outcomeOf))).toEqual({ ok: 10 })
    expect((await ground.document('accounts', openidOf('repeating')))?.family).toHaveLength(2)
  })

  test('is not told a thing that was not kept: another name, birth or relation under the same id is a conflict', async () => {
    await ground.person('contradicting')
    const child = aChild()
    await ground.call('contradicting', addFamilyMember, child)
    for (const other of [{ name: '别名' }, { birth: '2020-06' }, { relation: 'grandchild' as const }]) {
      expect(await ground.call('contradicting', addFamilyMember, { ...child, ...other })).toMatchObject({ failure: { code: 'conflict', field: 'personId' } })
    }
    expect(outcomeOf(await ground.call('contradicting', addFamilyMember, child))).toBe('ok')
  })

  test(`has at most ${FAMILY_LIMIT} people, also when many come at once`, async () => {
    await ground.person('crowded')
    const replies = await Promise.all(Array.from({ length: 16 }, () => ground.call('crowded', addFamilyMember, aChild())))
    const family = (await ground.document('accounts', openidOf('crowded')))?.family ?? []
    expect(tally(replies.map(outcomeOf))).toEqual({ ok: FAMILY_LIMIT - 1, family_full: 16 - (FAMILY_LIMIT - 1) })
    expect(family).toHaveLength(FAMILY_LIMIT)
    expect(new Set(family.map(({ personId }) => personId)).size).toBe(family.length)
  })

  test('grows by a grown-up without a birth, and by no child without one', async () => {
    await ground.person('unasked')
    const { birth: _birth, ...elder } = aChild({ relation: 'parent' as const })
    expect(outcomeOf(await ground.call('unasked', addFamilyMember, elder))).toBe('ok')
    for (const relation of ['child', 'grandchild', 'other'] as const) {
      const { birth: _other, ...young } = aChild({ relation })
      expect(outcomeOf(await ground.call('unasked', addFamilyMember, young))).toBe('birth_needed')
      expect(outcomeOf(await ground.call('unasked', addFamilyMember, { ...young, grownUp: true }))).toBe('ok')
    }
  })

  test('is put right, again and again with the same answer, and shrinks', async () => {
    await ground.person('shrinking')
    const child = aChild()
    await ground.call('shrinking', addFamilyMember, child)
    const put = () => ground.call('shrinking', editFamilyMember, { personId: child.personId, name: '大满', birth: '2020-05-06' })
    const first = dataOf(await put())
    expect(first).toMatchObject({ name: '大满', birth: '2020-05-06', relation: 'child' })
    expect(dataOf(await put())).toEqual(first)
    for (let time = 0; time < 2; time += 1) expect(dataOf(await ground.call('shrinking', removeFamilyMember, { personId: child.personId }))).toEqual({ removed: true })
    expect(dataOf(await ground.call('shrinking', me, {})).family.map(({ relation }) => relation)).toEqual(['self'])
    expect(outcomeOf(await ground.call('shrinking', editFamilyMember, { personId: child.personId, name: '小满' }))).toBe('forbidden')
  })
})

describe('an invitation', () => {
  const invite = async (key: string, personIds: readonly string[], requestId = aRequestId()) => ground.call(key, inviteFamily, { requestId, personIds: [...personIds] })

  test('repeated is the same one, and with other people a conflict', async () => {
    await ground.person({ key: 'inviter', family: [{ key: 'inviters_child', relation: 'child', birth: '2020-05' }] })
    const requestId = aRequestId()
    const first = dataOf(await invite('inviter', [personOf('inviter')], requestId))
    expect(first.expiresAt - WHILE_OPEN).toBeGreaterThanOrEqual(72 * HOUR)
    expect(dataOf(await invite('inviter', [personOf('inviter')], requestId))).toEqual(first)
    expect(await invite('inviter', [personOf('inviters_child')], requestId)).toMatchObject({ failure: { code: 'conflict', field: 'requestId' } })
  })

  test('is not guessed from the request that made it, and differs by account', async () => {
    await ground.people([{ key: 'guess_a' }, { key: 'guess_b' }])
    const requestId = aRequestId()
    const [a, b] = [dataOf(await invite('guess_a', [personOf('guess_a')], requestId)), dataOf(await invite('guess_b', [personOf('guess_b')], requestId))]
    expect(a.invitation).not.toBe(b.invitation)
    expect(a.invitation).toMatch(/^[\w-]{24}$/)
  })

  test('that two accept at once is accepted by one', async () => {
    await ground.people([{ key: 'wanted' }, ...Array.from({ length: 4 }, (_, number) => ({ key: `wants_${number}` }))])
    const { invitation } = dataOf(await invite('wanted', [personOf('wanted')]))
    const replies = await Promise.all(Array.from({ length: 4 }, (_, number) => ground.call(`wants_${number}`, joinFamily, { invitation, relation: 'other' })))
    expect(tally(replies.map(outcomeOf))).toEqual({ ok: 1, invitation_used: 3 })
    expect((await ground.document('accounts', openidOf('wanted')))?.family).toHaveLength(2)
  })

  test('accepted again by the same is answered the same, and nobody is listed twice', async () => {
    await ground.people([{ key: 'twice_a' }, { key: 'twice_b' }])
    const { invitation } = dataOf(await invite('twice_a', [personOf('twice_a')]))
    const join = () => ground.call('twice_b', joinFamily, { invitation, relation: 'spouse' })
    const replies = [dataOf(await join()), ...(await Promise.all([join(), join()])).map(dataOf)]
    for (const reply of replies) expect(reply.family.map(({ personId }) => personId)).toEqual([personOf('twice_b'), personOf('twice_a')])
  })

  test.each<readonly [joiner: 'spouse' | 'parent' | 'child' | 'other', theirs: Relation, seen: Readonly<Partial<Record<Relation, Relation>>>]>([
    ['spouse', 'spouse', { child: 'child', grandchild: 'grandchild', parent: 'other', spouse: 'other' }],
    ['parent', 'child', { child: 'other', parent: 'grandparent', spouse: 'other', other: 'other' }],
    ['child', 'parent', { child: 'grandchild', parent: 'other', spouse: 'other' }],
    ['other', 'other', { child: 'other', parent: 'other', other: 'other' }]
  ])('of my %s makes me their %s, and their people what they are to me', async (relation, theirs, seen) => {
    const [inviter, joiner] = [`of_${relation}`, `by_${relation}`]
    const family = Object.keys(seen).map((one) => ({ key: `${inviter}_${one}`, relation: one as Relation, birth: '1990-01-01' }))
    await ground.people([{ key: inviter, family }, { key: joiner }])
    const { invitation } = dataOf(await invite(inviter, [personOf(inviter), ...family.map(({ key }) => personOf(key))]))
    const joined = dataOf(await ground.call(joiner, joinFamily, { invitation, relation }))
    expect(Object.fromEntries(joined.family.map((one) => [one.personId, one.relation]))).toEqual({
      [personOf(joiner)]: 'self',
      [personOf(inviter)]: relation,
      ...Object.fromEntries(Object.entries(seen).map(([one, to]) => [personOf(`${inviter}_${one}`), to]))
    })
    expect(dataOf(await ground.call(inviter, me, {})).family.find(({ personId }) => personId === personOf(joiner))?.relation).toBe(theirs)
  })

  test('that does not exist is not found', async () => {
    await ground.person('hopeful')
    expect(await ground.call('hopeful', joinFamily, { invitation: 'i_does_not_exist', relation: 'spouse' })).toMatchObject({ failure: { code: 'not_found', field: 'invitation' } })
  })
})

describe('where people live', () => {
  test('communities and buildings come in their order, each with the number that dials a person', async () => {
    const { reply, calls } = await ground.counted('anybody', listCommunities, {})
    expect(dataOf(reply).communities.map(({ communityId, phone }) => [communityId, phone])).toEqual([['datuan', '05350001230'], ['jincheng', '05350001230']])
    const buildings = await ground.counted('anybody', listBuildings, { communityId: 'jincheng' })
    expect(dataOf(buildings.reply).buildings).toEqual([{ buildingId: 'jincheng_b1', name: '1号楼' }, { buildingId: 'jincheng_b2', name: '2号楼' }])
    expect(dataOf(await ground.call('anybody', listBuildings, { communityId: 'nowhere' })).buildings).toEqual([])
    for (const cost of [calls, buildings.calls, (await ground.counted('growing', me, {})).calls]) expect(cost).toBeLessThanOrEqual(4)
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })
})
