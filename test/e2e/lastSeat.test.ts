/** The race for the last seat (stories.md AC-03): fifty residents in the same second, one of them in a browser. */
import { leaveEvent, readEvent, readRegistration, registerForEvent, type RegistrationStanding, type RegistrationView } from '@contract/event'
import type { Reply } from '@contract/reply'
import type { EventId } from '@domain/ids'
import type { Cloud } from '../cloud'
import { anOpenEvent, granted, neighbours, personOf, type Neighbour } from '../fixtures/happenings'
import type { Street } from './browser'
import { openStreet } from './openStreet'

const CAPACITY = 30
const WAITING = 15
const CROWD = 50
const EVENT: EventId = 'ev_last_seat'
const POSTER = `pages/event/index?scene=${EVENT}`
const WORDS = { seated: '报名成功！', waiting: '您排在候补第', full: '名额和候补都满了' }

let cloud: Cloud
let street: Street

openStreet((opened) => ({ cloud, street } = opened))

const requestOf = ({ openid }: Neighbour): string => `request-of-${openid}`

const register = (neighbour: Neighbour): Promise<Reply<RegistrationView>> =>
  cloud.as(neighbour.openid).call(registerForEvent, { requestId: requestOf(neighbour), eventId: EVENT, personIds: [neighbour.personId], consents: {} })

const seenBy = async (openid: string) => granted(await cloud.as(openid).call(readEvent, { eventId: EVENT }))

type Contender = { readonly openid: string; readonly registrationId: string }

async function standingOf({ openid, registrationId }: Contender): Promise<RegistrationStanding> {
  const reply = await cloud.as(openid).call(readRegistration, { registrationId })
  return reply.ok ? reply.data.standing : { at: 'none' }
}

/** Reads the event again and again while something goes on, and answers the most seats that it ever showed as taken. */
async function watch(goingOn: Promise<unknown>): Promise<number> {
  const { openid } = await personOf(cloud, 'zhouqiang')
  let most = 0
  let watching = true
  void goingOn.finally(() => {
    watching = false
  })
  while (watching) most = Math.max(most, (await seenBy(openid)).seats.taken)
  return most
}

const reasonOf = (reply: Reply<RegistrationView>): string => (!reply.ok && reply.failure.code === 'refused' ? reply.failure.reason : 'none')

it('AC-03: of fifty who submit in the same second one has the seat, fifteen wait in order, and everybody is told', async () => {
  await anOpenEvent(cloud, EVENT, { capacity: { unit: 'person', units: CAPACITY, waitingLimit: WAITING } })
  const settled = await neighbours(cloud, CAPACITY - 1, 'settled')
  for (const neighbour of settled) granted(await register(neighbour))
  const crowd = await neighbours(cloud, CROWD - 1, 'crowd')
  const limin = await personOf(cloud, 'limin')
  const window = await street.visit({ as: 'limin', path: POSTER })
  await window.tap('我要报名')
  await window.find('确认报名1位').waitFor()

  const tapped = window.tap('确认报名1位')
  const race = Promise.all(crowd.map(register))
  const most = await watch(race)
  const replies = await race
  await tapped
  await window.until(/报名成功！|您排在候补第|名额和候补都满了/)

  const { seats, mine } = await seenBy(limin.openid)
  const own: readonly Contender[] = mine.map(({ registrationId }) => ({ openid: limin.openid, registrationId }))
  const contenders = [...crowd.map((neighbour) => ({ openid: neighbour.openid, registrationId: requestOf(neighbour) })), ...own]
  const standings = await Promise.all(contenders.map(standingOf))
  const queue = standings.flatMap((standing) => (standing.at === 'waiting' ? [standing.place] : []))
  expect(most).toBeLessThanOrEqual(CAPACITY)
  expect(seats).toMatchObject({ taken: CAPACITY, waiting: WAITING })
  expect(standings.filter(({ at }) => at === 'seated')).toHaveLength(1)
  expect(queue.sort((a, b) => a - b)).toEqual(Array.from({ length: WAITING }, (_, index) => index + 1))
  expect(replies.filter((reply) => reasonOf(reply) === 'full').length + (own.length === 0 ? 1 : 0)).toBe(CROWD - 1 - WAITING)
  expect(await window.says(WORDS[mine[0]?.standing ?? 'full'])).toBe(true)

  const late = await street.visit({ as: 'lin', path: POSTER })
  await late.until('名额和候补都满了，欢迎下次再来。')

  const [leaving] = settled
  const head = contenders[standings.findIndex((standing) => standing.at === 'waiting' && standing.place === 1)]
  if (!leaving || !head) throw new Error('nobody sits, or nobody waits')
  granted(await cloud.as(leaving.openid).call(leaveEvent, { registrationId: requestOf(leaving) }))
  expect(await standingOf(head)).toEqual({ at: 'seated' })
  expect((await seenBy(limin.openid)).seats).toMatchObject({ taken: CAPACITY, waiting: WAITING - 1 })
  expect(await street.empty()).toEqual([])
})
