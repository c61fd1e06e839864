/** The noodles of the newspaper page: a campaign that is handing out today, and the invented elders of its community. */
import { addDays, at, HOUR, localDateOf, MINUTE, type Instant, type LocalDate } from '@domain/calendar'
import { itemsFor, type Campaign, type Item } from '@domain/distribution'
import { entitlementId, type Entitlement, type Handover } from '@domain/distributionEntitlement'
import type { Stock } from '@domain/distributionStock'
import type { Elder, Mobility, Roster } from '@domain/elder'
import { sealedDetails, tagged } from '@kernel/elders'
import type { Secrets } from '@kernel/secrets'
import { personOf } from './people'
import { buildings, communities } from './places'

const COMMUNITY = 'fulin'
const CAMPAIGN = 'dc_noodles'
const [CLERK, REVIEWER] = [personOf(`staff_${COMMUNITY}`), personOf(`reviewer_${COMMUNITY}`)]

export type Noodles = { readonly campaigns: readonly Campaign[]; readonly stocks: readonly Stock[]; readonly rosters: readonly Roster[]; readonly elders: readonly Elder[]; readonly entitlements: readonly Entitlement[] }

/** How far it has come with somebody: collected at the desk, brought home, both, or with the allowance as well. */
type Had = 'onsite' | 'home' | 'twice' | 'both'
type Told = { readonly name: string; readonly sex: NonNullable<Elder['sex']>; readonly age: number; readonly building: number; readonly entrance: string; readonly room: string; readonly tail: string; readonly mobility?: Mobility; readonly had?: Had }

const told: readonly Told[] = [
  { name: '王淑珍', sex: 'female', age: 78, building: 3, entrance: '1', room: '102', tail: '4826' },
  { name: '王德全', sex: 'male', age: 75, building: 3, entrance: '2', room: '401', tail: '3317', had: 'onsite' },
  { name: '王桂兰', sex: 'female', age: 82, building: 3, entrance: '3', room: '202', tail: '5028', mobility: 'hardly' },
  { name: '于秀英', sex: 'female', age: 85, building: 3, entrance: '1', room: '301', tail: '704X' },
  { name: '曲永福', sex: 'male', age: 71, building: 1, entrance: '1', room: '101', tail: '6619', had: 'onsite' },
  { name: '姜玉兰', sex: 'female', age: 88, building: 1, entrance: '2', room: '202', tail: '2204', mobility: 'bedridden', had: 'home' },
  { name: '孙守信', sex: 'male', age: 80, building: 2, entrance: '1', room: '502', tail: '8875', had: 'both' },
  { name: '刘凤英', sex: 'female', age: 73, building: 5, entrance: '1', room: '302', tail: '1146' },
  { name: '邹本善', sex: 'male', age: 77, building: 6, entrance: '2', room: '101', tail: '9032', had: 'twice' },
  { name: '吴桂香', sex: 'female', age: 81, building: 7, entrance: '2', room: '301', tail: '4405', mobility: 'goes_out' },
  { name: '丛兆祥', sex: 'male', age: 92, building: 9, entrance: '1', room: '201', tail: '7710', mobility: 'bedridden' },
  { name: '林月娥', sex: 'female', age: 74, building: 11, entrance: '3', room: '402', tail: '3359' },
  { name: '王秀梅', sex: 'female', age: 69, building: 3, entrance: '2', room: '102', tail: '6021' }
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

function elderOf(one: Told, number: number, now: Instant, secrets: Secrets): Elder {
  const buildingId = `${COMMUNITY}_b${one.building}`
  return {
    _id: `el_noodles_${number}`,
    communityId: COMMUNITY,
    gridId: buildings.find(({ _id }) => _id === buildingId)?.gridId ?? '',
    buildingId,
    entrance: one.entrance,
    name: one.name,
    sex: one.sex,
    birthOn: bornOn(localDateOf(now), one.age),
    birthFrom: 'roster',
    status: 'active',
    // no subscriber has a number that begins with 000
    details: sealedDetails(secrets, { room: one.room, phone: `0535000${2000 + number}`, ...(one.mobility ? { mobility: one.mobility } : {}) }),
    tailTag: secrets.match(...tagged.tail(COMMUNITY, one.tail)),
    addressTag: secrets.match(...tagged.address(buildingId, one.entrance, one.room)),
    changes: [{ at: now - 72 * HOUR, by: CLERK, did: 'added' }]
  }
}

const handover = (id: string, channel: Handover['channel'], moment: Instant, more: Partial<Handover> = {}): Handover => ({
  commandId: `r_demo_${id}`,
  channel,
  ...(channel === 'onsite' ? { siteId: 'desk1' } : {}),
  receiver: { kind: 'self' },
  by: CLERK,
  at: moment,
  receivedAt: moment,
  standing: 'accepted',
  ...more
})

function handed({ had }: Told, { itemId, kind }: Item, elder: Elder, now: Instant): Partial<Entitlement> {
  if (!had || (kind === 'cash' && had !== 'both')) return {}
  const moment = now - 40 * MINUTE
  const first = handover(`${elder._id}_${itemId}`, had === 'home' ? 'home' : 'onsite', moment, kind === 'cash' ? { proof: { kind: 'signature', file: `cloud://demo/phones/${elder._id}.png` } } : {})
  const second = handover(`${elder._id}_${itemId}_again`, 'home', moment + 25 * MINUTE, { standing: 'conflict', doubt: 'already_handed_over', by: REVIEWER })
  return {
    status: 'delivered',
    deliveredAt: moment,
    handovers: had === 'twice' ? [first, second] : [first],
    ...(had === 'twice' ? { openConflicts: 1 } : {}),
    ...(kind === 'cash' ? { awaitingSince: moment } : {})
  }
}

function portionsOf(one: Told, elder: Elder, campaign: Campaign, now: Instant, secrets: Secrets): readonly Entitlement[] {
  const { gridId, buildingId, entrance, name, birthOn, sex, tailTag } = elder
  const atHome = one.mobility === 'hardly' || one.mobility === 'bedridden'
  return itemsFor(campaign, birthOn).map((item) => ({
    _id: entitlementId(CAMPAIGN, item.itemId, elder._id),
    campaignId: CAMPAIGN,
    communityId: COMMUNITY,
    itemId: item.itemId,
    kind: item.kind,
    elderId: elder._id,
    gridId,
    buildingId,
    entrance,
    room: secrets.seal(one.room),
    name,
    birthOn,
    ...(sex ? { sex } : {}),
    ...(tailTag ? { tailTag } : {}),
    status: 'eligible',
    channel: atHome ? 'home' : 'onsite',
    missed: [],
    handovers: [],
    openConflicts: 0,
    ...handed(one, item, elder, now)
  }))
}

export function noodles(now: Instant, secrets: Secrets): Noodles {
  const today = localDateOf(now)
  const opened = now - 60 * MINUTE
  const campaign: Campaign = {
    _id: CAMPAIGN,
    communityId: COMMUNITY,
    title: '爱心敬老长寿面',
    festival: '重阳节',
    items,
    ageRefOn: today,
    birthdayCounts: true,
    proxyAllowed: true,
    sites: ['1号台', '2号台'].map((name, index) => ({ siteId: `desk${index + 1}`, name, startAt: at(`${today}T08:00`), endAt: at(`${addDays(today, 2)}T18:00`) })),
    donors: [{ donorId: 'coop', name: '福临股份经济合作社' }, { donorId: 'mill', name: '暖心面业' }],
    contactPhone: communities.find(({ _id }) => _id === COMMUNITY)?.phone ?? '',
    status: 'open',
    deeds: [
      { at: opened - 48 * HOUR, by: CLERK, what: 'draft' },
      { at: opened - 47 * HOUR, by: CLERK, what: 'roster_review' },
      { at: opened - 24 * HOUR, by: REVIEWER, what: 'approved' },
      { at: opened, by: CLERK, what: 'open' }
    ],
    entitling: null,
    signings: []
  }
  const draft: Campaign = { ...campaign, _id: 'dc_porridge', title: '腊八送粥', festival: '腊八节', items: [], donors: [], status: 'draft', deeds: [{ at: opened, by: CLERK, what: 'draft' }] }
  const elders = told.map((one, index) => elderOf(one, index + 1, now, secrets))
  const received = (donorId: string, quantity: number) => ({ requestId: `r_demo_received_${donorId}`, itemId: 'noodles', kind: 'receive' as const, quantity, donorId, by: CLERK, at: opened - HOUR })
  return {
    campaigns: [campaign, draft],
    stocks: [{ _id: CAMPAIGN, communityId: COMMUNITY, moves: [received('coop', 8), received('mill', 6)] }],
    rosters: [{ _id: COMMUNITY, version: 1, imports: [], usedAt: opened - 24 * HOUR }],
    elders,
    entitlements: told.flatMap((one, index) => portionsOf(one, elders[index] as Elder, campaign, now, secrets))
  }
}
