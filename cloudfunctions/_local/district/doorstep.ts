/** The doors of one grid worker: invented elders whose noodles are brought home today, and what was heard there before. */
import { addDays, at, DAY, endOfDay, HOUR, localDateOf, MINUTE, type Instant, type LocalDate } from '@domain/calendar'
import type { CareTask } from '@domain/careTask'
import { itemsFor, type Campaign, type Item } from '@domain/distribution'
import { entitlementId, type Entitlement } from '@domain/distributionEntitlement'
import type { Elder, ElderDetails } from '@domain/elder'
import { HOME_VISIT_TEXT } from '@domain/consents'
import { dueOnFrom, type CareAlert, type CareState, type Heard, type Need, type Outcome, type Visit } from '@domain/visiting'
import { sealedDetails, tagged } from '@kernel/elders'
import type { Secrets } from '@kernel/secrets'
import { personOf } from './people'
import { buildings, communities } from './places'

const COMMUNITY = 'datuan'
const GRID = 'datuan_g2'
const CAMPAIGN = 'dc_door'
const [CLERK, REVIEWER, WORKER] = [personOf('staff_datuan'), personOf('reviewer_datuan'), personOf('grid_worker')]

type Told = Pick<ElderDetails, 'room' | 'living' | 'mobility'> & {
  readonly key: string
  readonly name: string
  readonly sex: NonNullable<Elder['sex']>
  readonly age: number
  readonly building: number
  readonly entrance: string
  /** What became of the noodles so far. */
  readonly so?: 'collected' | 'missed' | 'onsite'
  readonly agrees?: boolean
  /** Days since somebody saw them. */
  readonly seen?: number
  readonly gone?: 'moved'
}

const told: readonly Told[] = [
  { key: 'wu', name: '吴桂香', sex: 'female', age: 82, building: 5, entrance: '2', room: '301', living: 'alone', mobility: 'hardly' },
  { key: 'zhou', name: '周德福', sex: 'male', age: 76, building: 5, entrance: '2', room: '502', living: 'with_spouse', agrees: true, seen: 20 },
  { key: 'he', name: '何玉芬', sex: 'female', age: 79, building: 5, entrance: '1', room: '201', living: 'with_children', so: 'collected' },
  { key: 'sun', name: '孙守业', sex: 'male', age: 88, building: 6, entrance: '1', room: '101', living: 'alone', mobility: 'bedridden', agrees: true, seen: 16 },
  { key: 'guo', name: '郭素珍', sex: 'female', age: 71, building: 7, entrance: '1', room: '302', so: 'missed' },
  { key: 'yu', name: '于占河', sex: 'male', age: 84, building: 7, entrance: '2', room: '101', living: 'with_carer', agrees: false, seen: 30 },
  { key: 'lin', name: '林月娥', sex: 'female', age: 73, building: 8, entrance: '1', room: '402', living: 'with_spouse', mobility: 'goes_out', so: 'onsite', agrees: true, seen: 5 },
  { key: 'jiang', name: '姜福来', sex: 'male', age: 77, building: 8, entrance: '2', room: '202', gone: 'moved', seen: 40 }
]

const items: readonly Item[] = [
  { itemId: 'noodles', kind: 'goods', name: '长寿面', unit: '袋', spec: '1千克', minAge: 70 },
  { itemId: 'cash', kind: 'cash', name: '高龄补贴', unit: '份', minAge: 80, amountFen: 30_000 }
]

/** The birthday was half a year ago, so that ages are the same on whatever day the district is made. */
const bornOn = (today: LocalDate, age: number): LocalDate => {
  const halfAYearAgo = addDays(today, -182)
  return `${Number(halfAYearAgo.slice(0, 4)) - age}-${halfAYearAgo.slice(5, 7)}-05`
}

const idOf = (key: string): string => `el_door_${key}`

function elderOf(one: Told, number: number, now: Instant, secrets: Secrets): Elder {
  const buildingId = `${COMMUNITY}_b${one.building}`
  const { room, living, mobility } = one
  // no subscriber has a number that begins with 000
  const details = { room, phone: `0535000${4000 + number}`, familyName: '女儿', familyPhone: `0535000${4500 + number}`, ...(living ? { living } : {}), ...(mobility ? { mobility } : {}) }
  return {
    _id: idOf(one.key), communityId: COMMUNITY, gridId: buildings.find(({ _id }) => _id === buildingId)?.gridId ?? '', buildingId, entrance: one.entrance, name: one.name, sex: one.sex,
    birthOn: bornOn(localDateOf(now), one.age), birthFrom: 'roster', status: one.gone ?? 'active', details: sealedDetails(secrets, details),
    addressTag: secrets.match(...tagged.address(buildingId, one.entrance, room)), changes: [{ at: now - 72 * HOUR, by: CLERK, did: 'added' }]
  }
}

function portionsOf(one: Told, elder: Elder, campaign: Campaign, now: Instant, secrets: Secrets): readonly Entitlement[] {
  const { gridId, buildingId, entrance, name, birthOn, sex } = elder
  const moment = now - 40 * MINUTE
  const collected: Partial<Entitlement> = { status: 'delivered', deliveredAt: moment, handovers: [{ commandId: 'r_demo_door_collected', channel: 'onsite', siteId: 'hall', receiver: { kind: 'self' }, by: CLERK, at: moment, receivedAt: moment, standing: 'accepted' }] }
  return itemsFor(campaign, birthOn).map((item) => ({
    _id: entitlementId(CAMPAIGN, item.itemId, elder._id), campaignId: CAMPAIGN, communityId: COMMUNITY, itemId: item.itemId, kind: item.kind, elderId: elder._id, gridId, buildingId, entrance,
    room: secrets.seal(one.room), name, birthOn, ...(sex ? { sex } : {}), status: one.gone ? 'ineligible' : 'eligible', channel: one.so === 'onsite' ? 'onsite' : 'home', workerId: WORKER,
    missed: one.so === 'missed' ? [{ visitId: 'vi_demo_guo', at: now - DAY }] : [], handovers: [], openConflicts: 0, ...(one.so === 'collected' ? collected : {})
  }))
}

function stateOf({ key, agrees, seen, gone, living }: Told, now: Instant): CareState | null {
  const seenAt = seen === undefined ? undefined : now - seen * DAY
  if (seenAt === undefined && agrees === undefined) return null
  return {
    _id: idOf(key), communityId: COMMUNITY,
    ...(agrees === undefined ? {} : { consent: { given: agrees, textVersion: HOME_VISIT_TEXT, at: now - 60 * DAY, by: WORKER } }),
    ...(seenAt === undefined ? {} : { seenAt, lookAt: endOfDay(addDays(localDateOf(seenAt), living === 'alone' ? 14 : 60)) }),
    ...(gone ? { departure: { what: gone, at: now - 20 * HOUR, by: WORKER, visitId: `vi_demo_${key}` } } : {})
  }
}

type Before = { readonly key: string; readonly days: number; readonly outcome: Outcome; readonly needs?: readonly Need[]; readonly heard?: Heard; readonly late?: true }

const before: readonly Before[] = [
  { key: 'zhou', days: 20, outcome: 'elder', needs: ['repairs'], heard: { health: 'same', talk: '老伴刚出院，说厨房水龙头漏水。' } },
  { key: 'sun', days: 16, outcome: 'elder', needs: ['meals', 'haircut'], heard: { health: 'worse', talk: '腿疼，这几天没下楼。' } },
  { key: 'guo', days: 1, outcome: 'nobody' },
  { key: 'lin', days: 9, outcome: 'family', late: true },
  { key: 'jiang', days: 1, outcome: 'moved' }
]

function visitOf({ key, days, outcome, needs = [], heard, late }: Before, now: Instant, secrets: Secrets): Visit {
  const moment = now - days * DAY
  return {
    _id: `vi_demo_${key}`, communityId: COMMUNITY, gridId: GRID, elderId: idOf(key), by: WORKER, at: moment, receivedAt: late ? now - HOUR : moment, outcome, needs, ...(heard ? { heard: secrets.seal(JSON.stringify(heard)) } : {}),
    flags: late ? ['late'] : [], status: late ? 'waiting' : 'submitted', amendments: [], settled: true, digest: key
  }
}

function tasksOf({ key, days, needs = [] }: Before, now: Instant, secrets: Secrets): readonly CareTask[] {
  const moment = now - days * DAY
  return needs.map((need) => ({
    _id: `vi_demo_${key}_${need}`, communityId: COMMUNITY, gridId: GRID, elderId: idOf(key), need, ...(need === 'repairs' ? { note: secrets.seal('厨房水龙头漏水，要换垫片') } : {}),
    ownerId: need === 'meals' ? CLERK : WORKER, dueOn: need === 'haircut' ? localDateOf(now + 2 * DAY) : dueOnFrom(moment), status: need === 'meals' ? 'doing' : 'open', deeds: []
  }))
}

export function doorstep(now: Instant, secrets: Secrets) {
  const today = localDateOf(now)
  const opened = now - 60 * MINUTE
  const campaign: Campaign = {
    _id: CAMPAIGN, communityId: COMMUNITY, title: '重阳长寿面', festival: '重阳节', items, ageRefOn: today, birthdayCounts: true, proxyAllowed: true,
    sites: [{ siteId: 'hall', name: '一楼大厅', startAt: at(`${today}T08:00`), endAt: at(`${addDays(today, 2)}T18:00`) }],
    donors: [{ donorId: 'mill', name: '暖心面业' }], contactPhone: communities.find(({ _id }) => _id === COMMUNITY)?.phone ?? '', status: 'open',
    deeds: [{ at: opened - 48 * HOUR, by: CLERK, what: 'draft' }, { at: opened - 24 * HOUR, by: REVIEWER, what: 'approved' }, { at: opened, by: CLERK, what: 'open' }],
    entitling: null, signings: []
  }
  const elders = told.map((one, number) => elderOf(one, number, now, secrets))
  const alert: CareAlert = { _id: 'vi_demo_sun', communityId: COMMUNITY, elderId: idOf('sun'), at: now - 16 * DAY, open: true }
  return {
    elders,
    campaigns: [campaign],
    entitlements: told.flatMap((one, number) => portionsOf(one, elders[number] as Elder, campaign, now, secrets)),
    careStates: told.flatMap((one) => stateOf(one, now) ?? []),
    visits: before.map((one) => visitOf(one, now, secrets)),
    careTasks: before.flatMap((one) => tasksOf(one, now, secrets)),
    careAlerts: [alert]
  }
}
