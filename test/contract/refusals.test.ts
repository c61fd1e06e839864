/** Every refusal that any endpoint declares, produced once through the real SDK; one that nobody can produce fails here. */
import { addFamilyMember, editFamilyMember, introduce, inviteFamily, joinFamily, readInvitation } from '@contract/account'
import { deleteMe } from '@contract/accountData'
import type { Endpoint, InputOf } from '@contract/endpoint'
import { answerChange, cancelEvent, draftEvent, finishEvent, giveFeedback, leaveEvent, publishEvent, registerForEvent } from '@contract/event'
import { checkIn, editEvent } from '@contract/eventDesk'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { RISKY_WORD } from '@local/contentCheck'
import { DAY, HOUR } from '@domain/calendar'
import { MOST_DEEDS, type EventFacts } from '@domain/event'
import { FEEDBACK_DAYS } from '@domain/feedback'
import { FAMILY_LIMIT } from '@domain/person'
import { LEAVING_LIMIT } from '@domain/registration'
import { deskRefusals, type Produced, type Ways } from '../fixtures/deskRefusals'
import { captainRefusals } from '../fixtures/captainRefusals'
import { yearRefusals } from '../fixtures/yearRefusals'
import { noodleRefusals } from '../fixtures/noodleRefusals'
import { pointsRefusals } from '../fixtures/pointsRefusals'
import { suggestionRefusals } from '../fixtures/suggestionRefusals'
import { visitRefusals } from '../fixtures/visitRefusals'
import { kindRefusals } from '../fixtures/kindRefusals'
import { rosterRefusals } from '../fixtures/rosterRefusals'
import { endpoints } from '../fixtures/endpoints'
import { CLOSES, ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { anInput } from '../fixtures/inputs'
import { openidOf, personOf } from '../fixtures/people'


let ground: Ground
let number = 0
const fresh = (word: string) => `${word}_${(number += 1)}`

/** Somebody new, with relatives of these births. */
async function somebody({ birth, births = [], community }: { birth?: string; births?: readonly string[]; community?: string } = {}) {
  const key = fresh('one')
  const family = births.map((born, at) => ({ key: `${key}_${at}`, relation: 'child' as const, birth: born }))
  await ground.person({ key, ...(birth ? { birth } : {}), ...(community ? { community } : {}), family })
  return { key, persons: [personOf(key), ...family.map((one) => personOf(one.key))] }
}
const anEventWith = (overrides: Partial<EventFacts> = {}) => ground.event({ _id: fresh('ev_refusal'), ...overrides })

const consents = { minorEvent: MINOR_EVENT_TEXT }
type Asked = Partial<InputOf<typeof registerForEvent>>
async function register(overrides: Partial<EventFacts>, who: Parameters<typeof somebody>[0] = {}, asked: Asked = {}, now = WHILE_OPEN): Produced {
  const [event, { key, persons }] = [await anEventWith(overrides), await somebody(who)]
  await ground.cloud.control.clock(now)
  return ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: event._id, personIds: persons, consents, ...asked })
}

const units = (unit: EventFacts['capacity']['unit'], count: number, waitingLimit = 0) => ({ capacity: { unit, units: count, waitingLimit } })
const unknown = (endpoint: Endpoint, input: unknown = anInput(endpoint.name)) => ground.cloud.call(openidOf(fresh('nobody')), endpoint.name, input)

/** Somebody with nothing but the id that they always have: no account, no family. */
async function unintroduced(): Promise<{ key: string; personIds: string[] }> {
  const key = fresh('shy')
  const personId = dataOf(await ground.call(key, introduce, { name: '林秀兰', phone: '13800001000' })).me?.personId ?? ''
  await ground.forget('accounts', [openidOf(key)])
  return { key, personIds: [personId] }
}

const draftOf = (eventId: string, overrides: object = {}) => {
  const { content } = anInput('event.draft') as { content: InputOf<typeof draftEvent>['content'] }
  return { eventId, communityId: 'jincheng', content: { ...content, startAt: STARTS, endAt: ENDS, opensAt: OPENS, closesAt: CLOSES, ages: { min: 20 }, ...overrides } }
}
async function drafted(overrides: object = {}): Promise<{ eventId: string }> {
  const eventId = fresh('ev_drafted')
  dataOf(await ground.call('clerk', draftEvent, draftOf(eventId, overrides)))
  return { eventId }
}

async function invited(by: string, personIds: readonly string[]): Promise<string> {
  return dataOf(await ground.call(by, inviteFamily, { requestId: aRequestId(), personIds: [...personIds] })).invitation
}
/** By somebody who deleted themselves since. */
async function invitedByTheGone(): Promise<string> {
  const { key, persons } = await somebody()
  const invitation = await invited(key, persons)
  dataOf(await ground.call(key, deleteMe, { confirm: true }))
  return invitation
}
async function used(): Promise<{ invitation: string; other: string }> {
  const [inviter, joiner, other] = [await somebody(), await somebody(), await somebody()]
  const invitation = await invited(inviter.key, inviter.persons)
  dataOf(await ground.call(joiner.key, joinFamily, { invitation, relation: 'spouse' }))
  return { invitation, other: other.key }
}
async function expired(): Promise<{ invitation: string; other: string }> {
  const [inviter, other] = [await somebody(), await somebody()]
  const invitation = await invited(inviter.key, inviter.persons)
  await ground.cloud.control.clock(WHILE_OPEN + 72 * HOUR + 60_000)
  return { invitation, other: other.key }
}
const crowdOf = (count: number) => Array.from({ length: count }, () => '1990-01-01')
const aChild = { personId: 'p_new_child_00000001', name: '小满', relation: 'child' as const, birth: '2020-05' }

const kinds = kindRefusals({ ground: () => ground, fresh, anEventWith })

const table: Ways = {
  ...kinds,
  ...noodleRefusals({ ground: () => ground, fresh }),
  ...visitRefusals({ ground: () => ground, fresh }),
  ...suggestionRefusals({ ground: () => ground, fresh }),
  ...pointsRefusals({ ground: () => ground, fresh }),
  ...rosterRefusals(() => ground),
  ...captainRefusals({ ground: () => ground, fresh }),
  ...yearRefusals({ ground: () => ground, fresh }),
  ...deskRefusals({ ground: () => ground, somebody, fresh, anEventWith, units, unknown, drafted, draftOf, seated }),
  [introduce.name]: {
    birth_in_the_future: async () => ground.call((await somebody()).key, introduce, { name: '林秀兰', phone: '13800001000', birth: '2026-11-11' }),
    unknown_place: async () => ground.call((await somebody()).key, introduce, { name: '林秀兰', phone: '13800001000', communityId: 'nowhere' })
  },
  [addFamilyMember.name]: {
    not_introduced: () => unknown(addFamilyMember),
    family_full: async () => ground.call((await somebody({ births: crowdOf(FAMILY_LIMIT - 1) })).key, addFamilyMember, aChild),
    birth_in_the_future: async () => ground.call((await somebody()).key, addFamilyMember, { ...aChild, birth: '2026-12' }),
    birth_needed: async () => ground.call((await somebody()).key, addFamilyMember, { personId: aChild.personId, name: aChild.name, relation: 'grandchild' })
  },
  [editFamilyMember.name]: {
    birth_in_the_future: async () => {
      const { key, persons } = await somebody({ births: ['2020-05'] })
      return ground.call(key, editFamilyMember, { personId: persons[1] ?? '', name: '小满', birth: '2027-01-01' })
    },
    added_by_another: async () => {
      const [inviter, joiner] = [await somebody({ births: ['2020-05'] }), await somebody()]
      const invitation = await invited(inviter.key, inviter.persons)
      dataOf(await ground.call(joiner.key, joinFamily, { invitation, relation: 'spouse' }))
      return ground.call(joiner.key, editFamilyMember, { personId: inviter.persons[1] ?? '', name: '别的名字' })
    }
  },
  [inviteFamily.name]: {
    not_introduced: async () => {
      const { key, personIds } = await unintroduced()
      return ground.call(key, inviteFamily, { requestId: aRequestId(), personIds })
    }
  },
  [readInvitation.name]: {
    invitation_used: async () => {
      const { invitation, other } = await used()
      return ground.call(other, readInvitation, { invitation })
    },
    invitation_expired: async () => {
      const { invitation, other } = await expired()
      return ground.call(other, readInvitation, { invitation })
    },
    no_longer_valid: async () => ground.call((await somebody()).key, readInvitation, { invitation: await invitedByTheGone() })
  },
  [joinFamily.name]: {
    not_introduced: () => unknown(joinFamily),
    invitation_used: async () => {
      const { invitation, other } = await used()
      return ground.call(other, joinFamily, { invitation, relation: 'spouse' })
    },
    invitation_expired: async () => {
      const { invitation, other } = await expired()
      return ground.call(other, joinFamily, { invitation, relation: 'spouse' })
    },
    no_longer_valid: async () => ground.call((await somebody()).key, joinFamily, { invitation: await invitedByTheGone(), relation: 'spouse' }),
    own_invitation: async () => {
      const { key, persons } = await somebody()
      return ground.call(key, joinFamily, { invitation: await invited(key, persons), relation: 'spouse' })
    },
    family_full: async () => {
      const [inviter, joiner] = [await somebody(), await somebody({ births: crowdOf(FAMILY_LIMIT - 1) })]
      return ground.call(joiner.key, joinFamily, { invitation: await invited(inviter.key, inviter.persons), relation: 'spouse' })
    }
  },
  [registerForEvent.name]: {
    not_introduced: async () => {
      const { key, personIds } = await unintroduced()
      return ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: (await anEventWith())._id, personIds, consents })
    },
    cancelled: () => register({ status: 'cancelled' }),
    not_open_yet: () => register({}, {}, {}, OPENS - 60_000),
    closed: () => register({}, {}, {}, CLOSES),
    own_community_only: () => register({ audience: 'own_community' }, { community: 'datuan' }),
    age: () => register({ ages: { min: 60 } }, { birth: '1990-01-01' }),
    guardian_needed: () => register({}, { births: ['2015-01-01'] }, { consents: {} }),
    adult_needed: async () => {
      const { key, persons } = await somebody({ births: ['2020-05'] })
      return ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: (await anEventWith())._id, personIds: persons.slice(1), consents })
    },
    guardian_phone_needed: () => register({}, { birth: '2010-01-01' }),
    family_shape: () => register(units('family', 5)),
    too_many: () => register(units('person', 2), { births: ['1990-01-01', '1991-01-01'] }),
    left_too_often: async () => {
      const [event, { key, persons }] = [await anEventWith(), await somebody()]
      const come = () => ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: event._id, personIds: persons, consents })
      for (let time = 0; time < LEAVING_LIMIT; time += 1) dataOf(await ground.call(key, leaveEvent, { registrationId: dataOf(await come()).registrationId }))
      return come()
    },
    health_notice_needed: () => register({ healthNotice: { text: '量力而行', version: 2 } }, {}, { consents: { healthNotice: 'event-1' } }),
    already_inside: async () => {
      const [event, { key, persons }] = [await anEventWith(), await somebody()]
      const again = () => ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: event._id, personIds: persons, consents })
      dataOf(await again())
      return again()
    },
    full: async () => {
      const event = await anEventWith(units('person', 1))
      const [first, second] = [await somebody(), await somebody()]
      const come = ({ key, persons }: typeof first) => ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: event._id, personIds: persons, consents })
      dataOf(await come(first))
      return come(second)
    }
  },
  [leaveEvent.name]: {
    too_late: () => left(STARTS - 2 * HOUR),
    over: async () => {
      const { key, registrationId, eventId } = await seated()
      dataOf(await ground.call('clerk', cancelEvent, { eventId, reason: '下大雨' }))
      return ground.call(key, leaveEvent, { registrationId })
    },
    // they came to an event that was put off at the last moment
    already_present: async () => {
      const { key, registrationId, eventId, persons } = await seated()
      await ground.cloud.control.clock(STARTS - HOUR)
      dataOf(await ground.call('clerk', checkIn, { eventId, registrationId, personIds: [...persons], method: 'lookup' }))
      dataOf(await ground.call('clerk', editEvent, { eventId, content: draftOf(eventId, { startAt: STARTS + DAY, endAt: ENDS + DAY }).content }))
      return ground.call(key, leaveEvent, { registrationId })
    }
  },
  [answerChange.name]: {
    changed_meanwhile: async () => {
      const { key, registrationId } = await seated()
      return ground.call(key, answerChange, { registrationId, movedAt: WHILE_OPEN })
    },
    over: async () => {
      const { key, registrationId } = await seated()
      await ground.cloud.control.clock(ENDS)
      return ground.call(key, answerChange, { registrationId, movedAt: WHILE_OPEN })
    }
  },
  [giveFeedback.name]: {
    not_over: async () => {
      const { key, registrationId } = await seated()
      return ground.call(key, giveFeedback, { registrationId, mood: 'good', praises: [] })
    },
    not_there: async () => {
      const { key, registrationId } = await seated()
      await ground.cloud.control.clock(ENDS)
      return ground.call(key, giveFeedback, { registrationId, mood: 'good', praises: [] })
    },
    too_late: async () => {
      const { key, registrationId, eventId } = await seated()
      await ground.cloud.control.clock(STARTS)
      dataOf(await ground.call('clerk', checkIn, { eventId, registrationId, personIds: [personOf(key)], method: 'lookup' }))
      await ground.cloud.control.clock(ENDS + FEEDBACK_DAYS * DAY)
      return ground.call(key, giveFeedback, { registrationId, mood: 'good', praises: [] })
    }
  },
  [draftEvent.name]: {
    not_a_draft: async () => {
      const draft = await drafted()
      dataOf(await ground.call('clerk', publishEvent, draft))
      return ground.call('clerk', draftEvent, draftOf(draft.eventId))
    },
    text_risky: async () => ground.call('clerk', draftEvent, draftOf(fresh('ev_risky'), { intro: RISKY_WORD })),
    too_many_changes: async () => {
      const { _id } = await anEventWith({ status: 'draft', deeds: Array.from({ length: MOST_DEEDS }, () => ({ at: OPENS, by: 'p_staff', what: 'drafted' as const })) })
      return ground.call('clerk', draftEvent, draftOf(_id))
    }
  },
  [publishEvent.name]: {
    changed_meanwhile: async () => ground.call('clerk', publishEvent, { ...(await drafted()), seenAt: OPENS }),
    not_a_draft: async () => ground.call('clerk', publishEvent, { eventId: (await anEventWith())._id }),
    incomplete: async () => ground.call('clerk', publishEvent, await drafted({ agenda: [] })),
    starts_in_the_past: async () => {
      const draft = await drafted()
      await ground.cloud.control.clock(STARTS)
      return ground.call('clerk', publishEvent, draft)
    },
    reviewer_needed: async () => ground.call('clerk', publishEvent, await drafted({ capacity: { unit: 'family', units: 12 } }))
  },
  [finishEvent.name]: {
    ...kinds[finishEvent.name],
    not_published: async () => ground.call('clerk', finishEvent, await drafted()),
    not_started: async () => ground.call('clerk', finishEvent, { eventId: (await anEventWith())._id })
  },
  [cancelEvent.name]: {
    already_ended: async () => ground.call('clerk', cancelEvent, { eventId: (await anEventWith({ status: 'finished' }))._id, reason: '下大雨' }),
    text_risky: async () => ground.call('clerk', cancelEvent, { eventId: (await anEventWith())._id, reason: RISKY_WORD })
  }
}

async function seated() {
  const [event, { key, persons }] = [await anEventWith(), await somebody()]
  const { registrationId } = dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId: event._id, personIds: persons, consents }))
  return { key, registrationId, eventId: event._id, persons }
}
async function left(now: number): Produced {
  const { key, registrationId } = await seated()
  await ground.cloud.control.clock(now)
  return ground.call(key, leaveEvent, { registrationId })
}

beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('reviewer', 'community_reviewer')
  // roles are given at places that exist
  await ground.put('streets', { _id: 'street_2', name: '东海街道', order: 0 })
  await ground.put('buildings', { _id: 'datuan_b1', communityId: 'datuan', gridId: 'datuan_g1', name: '1号楼', order: 0 })
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '', order: 0 })
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const declared = endpoints.flatMap(({ name, refusals }) => refusals.map((refusal): readonly [string, string] => [name, refusal]))

test('every declared refusal has a way to be produced, and none is produced that is not declared', () => {
  const produced = Object.entries(table).flatMap(([name, ways]) => Object.keys(ways).map((refusal) => `${name}: ${refusal}`))
  expect(produced.sort()).toEqual(declared.map(([name, refusal]) => `${name}: ${refusal}`).sort())
})

test.each(declared)('%s is refused because it is %s', async (name, refusal) => {
  const reply = await table[name]?.[refusal]?.()
  expect(reply && outcomeOf(reply)).toBe(refusal)
  if (!reply || reply.ok) return
  expect(Object.keys(reply.failure).filter((key) => key !== 'about').sort()).toEqual(['code', 'reason', 'requestId'])
  // ids, counts and moments, and never a name or a number to call
  expect(JSON.stringify(reply)).not.toMatch(/\p{Script=Han}|1[3-9]\d{9}(?!\d)/u)
})

test('a boundary to the other side is no refusal', async () => {
  await ground.cloud.control.clock(WHILE_OPEN)
  expect(outcomeOf(await left(STARTS - 2 * HOUR - 60_000))).toBe('ok')
  await ground.cloud.control.clock(WHILE_OPEN)
  const draft = await drafted({ closesAt: STARTS })
  await ground.cloud.control.clock(STARTS - 60_000)
  expect(outcomeOf(await ground.call('clerk', publishEvent, draft))).toBe('ok')
  await ground.cloud.control.clock(STARTS)
  expect(outcomeOf(await ground.call('clerk', finishEvent, draft))).toBe('ok')
})
