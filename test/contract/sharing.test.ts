/** What two accounts of one family share, how it ends, and what each sees of the places that the other took. */
import { inviteFamily, joinFamily, me, removeFamilyMember } from '@contract/account'
import { deleteMe } from '@contract/accountData'
import { leaveEvent, myRegistrations, readRegistration, registerForEvent } from '@contract/event'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const come = (key: string, eventId: string, personIds: readonly string[]) =>
  ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [...personIds], consents: { minorEvent: MINOR_EVENT_TEXT } })
const invite = async (key: string, personIds: readonly string[]) => dataOf(await ground.call(key, inviteFamily, { requestId: aRequestId(), personIds: [...personIds] })).invitation
const listOf = async (key: string) => (await ground.document('accounts', openidOf(key)))?.family.map(({ personId }) => personId.slice('p_'.length))

describe('an invitation', () => {
  test('shares whom one added oneself, and nobody who was shared', async () => {
    await ground.people([{ key: 'first', family: [{ key: 'firsts_child', relation: 'child', birth: '2020-05' }] }, { key: 'second', family: [{ key: 'seconds_elder', relation: 'parent' }] }])
    dataOf(await ground.call('second', joinFamily, { invitation: await invite('first', [personOf('first'), personOf('firsts_child')]), relation: 'spouse' }))
    const share = async (...keys: readonly string[]) => outcomeOf(await ground.call('second', inviteFamily, { requestId: aRequestId(), personIds: keys.map(personOf) }))
    expect(await share('second', 'seconds_elder')).toBe('ok')
    expect(await share('second', 'firsts_child')).toBe('forbidden')
    expect(await share('first')).toBe('forbidden')
    const { family } = dataOf(await ground.call('second', me, {}))
    expect(family.filter(({ addedByMe }) => addedByMe).map(({ personId }) => personId)).toEqual(['second', 'seconds_elder'].map(personOf))
  })

  test('shares what is on the list when it is accepted', async () => {
    await ground.people([{ key: 'sender', family: [{ key: 'sent', relation: 'child', birth: '2020-05' }, { key: 'unsent', relation: 'child', birth: '2021-05' }] }, { key: 'receiver' }])
    const invitation = await invite('sender', ['sender', 'sent', 'unsent'].map(personOf))
    dataOf(await ground.call('sender', removeFamilyMember, { personId: personOf('unsent') }))
    dataOf(await ground.call('receiver', joinFamily, { invitation, relation: 'spouse' }))
    expect(await listOf('receiver')).toEqual(['receiver', 'sender', 'sent'])
  })
})

describe('a tie between two accounts', () => {
  const tied = async (one: string, another: string) => {
    await ground.people([one, another].map((key) => ({ key, family: [{ key: `${key}_child`, relation: 'child' as const, birth: '2020-05' }] })))
    dataOf(await ground.call(another, joinFamily, { invitation: await invite(one, [one, `${one}_child`].map(personOf)), relation: 'spouse' }))
    dataOf(await ground.call(one, joinFamily, { invitation: await invite(another, [another, `${another}_child`].map(personOf)), relation: 'spouse' }))
  }

  test.each([['the one who invited', 'tie_a', 'tie_b'], ['the one who joined', 'tie_d', 'tie_c']])('is ended by %s for both, with the people whom each had added', async (_who, ending, other) => {
    const [one = '', another = ''] = [ending, other].sort()
    await tied(one, another)
    expect([await listOf(one), await listOf(another)]).toEqual([[one, `${one}_child`, another, `${another}_child`], [another, `${another}_child`, one, `${one}_child`]])
    for (let time = 0; time < 2; time += 1) expect(dataOf(await ground.call(ending, removeFamilyMember, { personId: personOf(other) }))).toEqual({ removed: true })
    expect([await listOf(one), await listOf(another)]).toEqual([[one, `${one}_child`], [another, `${another}_child`]])
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })

  test('that both end at once ends', async () => {
    await tied('tie_e', 'tie_f')
    const replies = await Promise.all([ground.call('tie_e', removeFamilyMember, { personId: personOf('tie_f') }), ground.call('tie_f', removeFamilyMember, { personId: personOf('tie_e') })])
    expect(replies.map(outcomeOf)).toEqual(['ok', 'ok'])
    expect([await listOf('tie_e'), await listOf('tie_f')]).toEqual([['tie_e', 'tie_e_child'], ['tie_f', 'tie_f_child']])
  })

  test('stays when a child who was shared is taken off one list', async () => {
    await tied('tie_g', 'tie_h')
    dataOf(await ground.call('tie_g', removeFamilyMember, { personId: personOf('tie_h_child') }))
    expect([await listOf('tie_g'), await listOf('tie_h')]).toEqual([['tie_g', 'tie_g_child', 'tie_h'], ['tie_h', 'tie_h_child', 'tie_g', 'tie_g_child']])
  })
})

describe('somebody who deletes themselves', () => {
  test('leaves the lists of others, who keep whom they share', async () => {
    await ground.people([{ key: 'leaving', family: [{ key: 'shared_child', relation: 'child', birth: '2020-05' }, { key: 'own_child', relation: 'child', birth: '2021-05' }] }, { key: 'staying' }])
    dataOf(await ground.call('staying', joinFamily, { invitation: await invite('leaving', ['leaving', 'shared_child'].map(personOf)), relation: 'spouse' }))
    expect(await listOf('staying')).toEqual(['staying', 'leaving', 'shared_child'])
    dataOf(await ground.call('leaving', deleteMe, { confirm: true }))
    expect(await listOf('staying')).toEqual(['staying', 'shared_child'])
    expect([(await ground.document('persons', personOf('shared_child')))?.name, (await ground.document('persons', personOf('own_child')))?.name]).toEqual(['名字shared_child', ''])
  })

  test('leaves nobody behind whoever joins the family at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [leaving, joining] = [`leaving_${round}`, `joining_${round}`]
      await ground.people([{ key: leaving }, { key: joining }])
      const invitation = await invite(leaving, [personOf(leaving)])
      const [joined, deleted] = await Promise.all([ground.call(joining, joinFamily, { invitation, relation: 'spouse' }), ground.call(leaving, deleteMe, { confirm: true })])
      expect(['ok', 'no_longer_valid']).toContain(outcomeOf(joined))
      expect(outcomeOf(deleted)).toBe('ok')
      expect(await listOf(joining)).toEqual([joining])
    }
  })
})

describe('a place that was taken for a relative', () => {
  test('stays with whoever took it after the relative left their list, in the same one query', async () => {
    await ground.event({ _id: 'ev_kept' })
    await ground.person({ key: 'keeper', family: [{ key: 'kept', relation: 'parent' }] })
    const { registrationId } = dataOf(await come('keeper', 'ev_kept', [personOf('kept')]))
    dataOf(await ground.call('keeper', removeFamilyMember, { personId: personOf('kept') }))
    const { reply, calls } = await ground.counted('keeper', myRegistrations, {})
    expect(dataOf(reply).registrations.map((one) => one.registrationId)).toEqual([registrationId])
    expect(calls).toBeLessThanOrEqual(4)
    expect((await ground.cloud.control.stats()).scans).toEqual([])
  })

  test('is not listed for somebody who shares the one who took it and nobody who comes', async () => {
    await ground.event({ _id: 'ev_beside' })
    await ground.people([{ key: 'taker', family: [{ key: 'taken_for', relation: 'parent' }] }, { key: 'beside' }])
    dataOf(await ground.call('beside', joinFamily, { invitation: await invite('taker', [personOf('taker')]), relation: 'spouse' }))
    dataOf(await come('taker', 'ev_beside', [personOf('taken_for')]))
    expect(dataOf(await ground.call('beside', myRegistrations, {})).registrations).toEqual([])
  })

  test('shows a relative of one who comes nobody else, gives them no code, and stays when they want to leave it', async () => {
    await ground.event({ _id: 'ev_part' })
    await ground.people([{ key: 'mother', family: [{ key: 'child', relation: 'child', birth: '2015-01-01' }, { key: 'elder', relation: 'parent' }] }, { key: 'father' }])
    dataOf(await ground.call('father', joinFamily, { invitation: await invite('mother', [personOf('mother'), personOf('child')]), relation: 'spouse' }))
    const { registrationId, checkIn } = dataOf(await come('mother', 'ev_part', ['mother', 'child', 'elder'].map(personOf)))
    const before = await ground.book('ev_part')

    const seen = dataOf(await ground.call('father', readRegistration, { registrationId }))
    expect(seen).toMatchObject({ whole: false, standing: { at: 'seated' } })
    expect(seen.persons.map(({ personId }) => personId)).toEqual([personOf('mother'), personOf('child')])
    for (const secret of ['elder', checkIn?.code ?? 'no code', 'checkIn']) expect(JSON.stringify(seen)).not.toContain(secret)
    expect(JSON.stringify(dataOf(await ground.call('father', myRegistrations, {})))).not.toContain('elder')
    expect(outcomeOf(await ground.call('father', leaveEvent, { registrationId }))).toBe('forbidden')
    expect(await ground.book('ev_part')).toEqual(before)

    expect(dataOf(await ground.call('mother', readRegistration, { registrationId }))).toMatchObject({ whole: true, checkIn })
    expect(dataOf(await ground.call('mother', leaveEvent, { registrationId })).standing.at).toBe('left')
  })

  test('belongs as well to a relative who has everybody in it on their list', async () => {
    await ground.event({ _id: 'ev_all' })
    await ground.people([{ key: 'mum', family: [{ key: 'girl', relation: 'child', birth: '2015-01-01' }] }, { key: 'dad' }])
    dataOf(await ground.call('dad', joinFamily, { invitation: await invite('mum', [personOf('mum'), personOf('girl')]), relation: 'spouse' }))
    const { registrationId, checkIn } = dataOf(await come('mum', 'ev_all', ['mum', 'girl'].map(personOf)))
    expect(dataOf(await ground.call('dad', readRegistration, { registrationId }))).toMatchObject({ whole: true, checkIn })
    expect(dataOf(await ground.call('dad', leaveEvent, { registrationId })).standing.at).toBe('left')
  })
})
