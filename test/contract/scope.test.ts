/** Who works elsewhere: calls with guessed ids are forbidden in the same words whatever is there, tell nothing of anybody, change nothing and are written up. */
import { listCampaigns } from '@contract/distribution'
import { registerForEvent } from '@contract/event'
import { admitParty, checkIn, editEvent, findParty, posterCode, readStaffEvent, registerFor, removeParty, revealPhone, roster, setCapacity, undoCheckIn } from '@contract/eventDesk'
import { wallWords } from '@contract/eventWall'
import type { Grant, Role } from '@domain/roles'
import { anEvent, STARTS } from '../fixtures/events'
import { aRequestId, changesBetween, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { samples } from '../fixtures/inputs'
import { aGrant, openidOf, personOf } from '../fixtures/people'

const EVENT = 'ev_guessed'
const OTHER = 'ev_of_the_volunteer'

/** Everything that is asked of one event, one of its registrations, or a community, by those who work there. */
const guesses = samples.filter(({ endpoint, input }) => !endpoint.roles.includes('resident') && ('eventId' in input || 'communityId' in input || 'scope' in input || 'within' in input) && endpoint.name !== 'account.inviteToRole')

let ground: Ground
let registrationId: string
beforeAll(async () => {
  ground = await startGround({ district: true })
  await Promise.all([ground.event({ _id: EVENT }), ground.event({ _id: OTHER })])
  await ground.person({ key: 'hidden', name: '司马不见', birth: '1950-01-01' })
  registrationId = dataOf(await ground.call('hidden', registerForEvent, { requestId: aRequestId(), eventId: EVENT, personIds: [personOf('hidden')], consents: {} })).registrationId
})
afterAll(() => ground.stop())

/** Somebody with one grant, who works, but not there. */
async function worker(key: string, role: Role, grant: Partial<Grant>): Promise<string> {
  await ground.person({ key, verified: true })
  await ground.put('grants', aGrant(key, role, grant))
  return key
}
const datuan = { scope: { kind: 'community', id: 'datuan' }, within: ['community:datuan', 'street:street_1', 'district:district'] } as const
const eventOf = (id: string): Partial<Grant> => ({ scope: { kind: 'event', id }, within: [`event:${id}`, 'community:jincheng'] })
const strangers: readonly (readonly [who: string, key: string, role: Role, grant: Partial<Grant>])[] = [
  ['staff of another community', 'theirs', 'community_staff', datuan],
  ['a reviewer of another community', 'their_reviewer', 'community_reviewer', datuan],
  ['a grid worker of a grid there', 'of_the_grid', 'grid_worker', { scope: { kind: 'grid', id: 'jincheng_g2' } }],
  ['a volunteer of another event there', 'of_another', 'volunteer', eventOf(OTHER)],
  ['a volunteer of yesterday', 'of_yesterday', 'volunteer', { ...eventOf(EVENT), toOn: '2026-11-09' }],
  ['a volunteer who was taken off', 'taken_off', 'volunteer', { ...eventOf(EVENT), revoked: { at: 0, by: 'p_clerk', reason: '换人了' } }]
]

/** The sample, aimed at what is there, or at what is not. */
function aimed(input: Readonly<Record<string, unknown>>, there: boolean): Readonly<Record<string, unknown>> {
  const community = { kind: 'community', id: there ? 'jincheng' : 'nowhere' }
  const guessed: Readonly<Record<string, unknown>> = {
    eventId: there ? EVENT : 'ev_does_not_exist',
    registrationId: there ? registrationId : 'r_does_not_exist',
    personIds: [there ? personOf('hidden') : 'p_does_not_exist'],
    communityId: community.id,
    scope: community,
    within: community
  }
  return { ...input, ...Object.fromEntries(Object.entries(guessed).filter(([name]) => name in input)) }
}

test('everything at the desk is among what is guessed', () => {
  const names = guesses.map(({ endpoint }) => endpoint.name)
  for (const { name } of [roster, revealPhone, findParty, checkIn, undoCheckIn, admitParty, removeParty, registerFor, readStaffEvent, editEvent, setCapacity]) expect(names).toContain(name)
})

describe('AC-11', () => {
  test.each(strangers)('%s is told nothing and changes nothing', async (_who, key, role, grant) => {
    await worker(key, role, grant)
    const { denials: _before, ...before } = await ground.everything()
    // whoever works in a grid may know what its community hands out
    const guessed = guesses.filter(({ endpoint }) => role !== 'grid_worker' || endpoint.name !== listCampaigns.name)
    const replies = await Promise.all(guessed.flatMap(({ endpoint, input }) => [true, false].map((there) => ground.cloud.call(openidOf(key), endpoint.name, aimed(input, there)))))
    for (const reply of replies) expect(reply).toEqual({ ok: false, failure: { code: 'forbidden', requestId: expect.any(String) as string } })
    const { denials, ...after } = await ground.everything()
    expect(changesBetween(before, after)).toEqual([])
    const written = (denials as readonly { account: string; count: number; calls: readonly unknown[] }[]).filter(({ account }) => account === openidOf(key))
    expect(written.map(({ count, calls }) => [count, calls.length])).toEqual([[replies.length, 20]])
  })

  test('a volunteer of the event sees masked names and no telephone, checks in, and does nothing else', async () => {
    await worker('helper', 'volunteer', eventOf(EVENT))
    await ground.cloud.control.clock(STARTS)
    const seen = dataOf(await ground.call('helper', roster, { eventId: EVENT }))
    expect(seen.parties).toMatchObject([{ registrationId, persons: [{ name: '司**' }] }])
    expect(JSON.stringify(seen)).not.toMatch(/司马|不见|phone/)
    expect(outcomeOf(await ground.call('helper', checkIn, { eventId: EVENT, registrationId, personIds: [personOf('hidden')], method: 'lookup' }))).toBe('ok')
    const undone = dataOf(await ground.call('helper', undoCheckIn, { eventId: EVENT, registrationId, personIds: [personOf('hidden')], reason: '点错了人' }))
    expect(JSON.stringify(undone)).not.toMatch(/司马|不见|phone/)
    // the wall at the door wants both
    expect(dataOf(await ground.call('helper', wallWords, { eventId: EVENT })).title).toBe(anEvent().title)
    expect(dataOf(await ground.call('helper', posterCode, { eventId: EVENT, opens: 'arrival' })).scene).toBe(EVENT)

    const beyond = guesses.filter(({ endpoint }) => !endpoint.roles.includes('volunteer'))
    for (const { endpoint, input } of beyond) expect([endpoint.name, outcomeOf(await ground.cloud.call(openidOf('helper'), endpoint.name, aimed(input, true)))]).toEqual([endpoint.name, 'forbidden'])
  })
})
