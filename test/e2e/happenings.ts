/** What goes before a story: an event that staff have published, and neighbours who have told their names. */
import { introduce, me, type MeView } from '@contract/account'
import { draftEvent, publishEvent } from '@contract/event'
import type { InputOf } from '@contract/endpoint'
import type { Reply } from '@contract/reply'
import { clock, DAY, HOUR } from '@domain/calendar'
import type { EventId, OpenId, PersonId } from '@domain/ids'
import type { Cloud } from '../cloud'

export type Neighbour = { readonly openid: OpenId; readonly personId: PersonId }
type Content = InputOf<typeof draftEvent>['content']

/** The data of an answer that a story takes for granted. */
export function granted<Data>(reply: Reply<Data>): Data {
  if (reply.ok) return reply.data
  throw new Error(`not granted: ${JSON.stringify(reply.failure)}`)
}

const openidOf = async (cloud: Cloud, key: string): Promise<OpenId> => {
  const persona = (await cloud.personas()).find((one) => one.key === key)
  if (!persona) throw new Error(`nobody is called ${key}`)
  return persona.openid
}

/** Calls as a persona of the example district. */
export const callsAs = async (cloud: Cloud, key: string) => cloud.as(await openidOf(cloud, key))

export async function personOf(cloud: Cloud, key: string): Promise<Neighbour> {
  const { me: self }: MeView = granted(await (await callsAs(cloud, key)).call(me, {}))
  if (!self) throw new Error(`${key} has not told a name`)
  return { openid: await openidOf(cloud, key), personId: self.personId }
}

const content = (overrides: Partial<Content>): Content => ({
  kind: 'lecture',
  title: '邻里健康讲座',
  organiser: '锦城社区',
  partners: [],
  place: { name: '锦城社区三楼会议室' },
  startAt: clock() + 3 * DAY,
  endAt: clock() + 3 * DAY + 2 * HOUR,
  opensAt: clock() - DAY,
  closesAt: clock() + 2 * DAY,
  capacity: { unit: 'person', units: 30 },
  audience: 'all',
  agenda: [],
  instructors: [],
  contactPhone: '05350001230',
  ...overrides
})

/** An event of the community Jincheng that is open for sign-up. */
export async function anOpenEvent(cloud: Cloud, eventId: EventId, overrides: Partial<Content> = {}): Promise<EventId> {
  granted(await (await callsAs(cloud, 'staff_jincheng')).call(draftEvent, { eventId, communityId: 'jincheng', content: content(overrides) }))
  granted(await (await callsAs(cloud, 'reviewer_jincheng')).call(publishEvent, { eventId }))
  return eventId
}

/** So many residents who have never met. */
export const neighbours = (cloud: Cloud, count: number, street: string): Promise<Neighbour[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, house) => {
      const openid = `oTest_${street}_${house}`
      const { me: self } = granted(await cloud.as(openid).call(introduce, { name: `住户${house + 1}`, phone: `139${String(10_000_000 + house)}` }))
      if (!self) throw new Error('an introduction without a person')
      return { openid, personId: self.personId }
    })
  )
