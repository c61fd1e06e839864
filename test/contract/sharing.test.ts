/** What two accounts of one family share, how it ends, and what each sees of the places that the other took. */
import { inviteFamily, joinFamily, removeFamilyMember } from '@contract/account'
import { myRegistrations, registerForEvent } from '@contract/event'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.cloud.stop())

const come = (key: string, eventId: string, personIds: readonly string[]) =>
  ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [...personIds], consents: { minorEvent: MINOR_EVENT_TEXT } })
const invite = async (key: string, personIds: readonly string[]) => dataOf(await ground.call(key, inviteFamily, { requestId: aRequestId(), personIds: [...personIds] })).invitation

describe('an invitation', () => {
  test('shares whom one added oneself, and nobody who was shared', async () => {
    await ground.people([{ key: 'first', family: [{ key: 'firsts_child', relation: 'child', birth: '2020-05' }] }, { key: 'second', family: [{ key: 'seconds_elder', relation: 'parent' }] }])
    dataOf(await ground.call('second', joinFamily, { invitation: await invite('first', [personOf('first'), personOf('firsts_child')]), relation: 'spouse' }))
    const share = async (...keys: readonly string[]) => outcomeOf(await ground.call('second', inviteFamily, { requestId: aRequestId(), personIds: keys.map(personOf) }))
    expect(await share('second', 'seconds_elder')).toBe('ok')
    expect(await share('second', 'firsts_child')).toBe('forbidden')
    expect(await share('first')).toBe('forbidden')
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
})
