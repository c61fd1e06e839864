/** The invented people of the district: personas to sign in as, their families, and what they may do. */
import { addDays, localDateOf, localParts, type Instant, type LocalDate } from '@domain/calendar'
import type { Birth } from '@domain/age'
import type { EventFacts } from '@domain/event'
import type { CommunityId } from '@domain/ids'
import type { Relation } from '@domain/person'
import { NO_END, placeKey, type Grant, type Role, type Scope } from '@domain/roles'
import type { Account, PersonDocument } from '@kernel/documents'
import type { Secrets } from '@kernel/secrets'
import { DISTRICT } from '@domain/places'
import { communities } from './places'

/** Somebody to sign in as in the demo and in tests. */
export type Persona = { readonly key: string; readonly name: string; readonly roles: readonly Role[]; readonly community: string; readonly openid: string }

type Relative = { readonly personId: string; readonly name: string; readonly relation: Relation; readonly birth?: Birth }
/** A place by name, and what contains it below the district, itself first; until when somebody stands there, where it ends. */
type Post = { readonly place: string; readonly within: readonly Scope[]; readonly until?: LocalDate }
type Figure = {
  readonly key: string
  readonly name: string
  readonly community?: CommunityId
  /** Where they live in it; those who work above the communities told no home. */
  readonly building?: number
  /** Where their roles hold, where it is not their community. */
  readonly post?: Post
  readonly roles?: readonly Role[]
  readonly birth?: Birth
  readonly family?: readonly Relative[]
}

export type People = { readonly accounts: readonly Account[]; readonly persons: readonly PersonDocument[]; readonly grants: readonly Grant[]; readonly personas: readonly Persona[] }

export const openidOf = (key: string): string => `oDemo_${key}`
export const personOf = (key: string): string => `p_${key}`

// a month is all that anybody is asked; the last of a year, so that ages in the demo never grow old
const born = (now: Instant, age: number): Birth => `${localParts(now).year - age - 1}-12`

const residents = (now: Instant): readonly Figure[] => [
  { key: 'lin', name: '林秀兰', community: 'datuan', building: 3, birth: born(now, 72) },
  {
    key: 'limin',
    name: '李敏',
    community: 'jincheng',
    building: 5,
    family: [
      { personId: 'p_xiaoman', name: '小满', relation: 'child', birth: born(now, 6) },
      { personId: 'p_guiying', name: '张桂英', relation: 'parent', birth: born(now, 76) }
    ]
  },
  { key: 'zhouqiang', name: '周强', community: 'jincheng', building: 5 },
  { key: 'wangjing', name: '王静', community: 'datuan', building: 2, family: [{ personId: 'p_wangle', name: '王乐', relation: 'child', birth: born(now, 8) }] },
  { key: 'haoran', name: '孙浩然', community: 'datuan', building: 7, birth: born(now, 13) }
]

const inCommunity = (id: CommunityId): Post => {
  const community = communities.find(({ _id }) => _id === id)
  return { place: community?.name ?? '', within: [{ kind: 'community', id }, { kind: 'street', id: community?.streetId ?? '' }] }
}

function inside(community: CommunityId, scope: Scope, name: string, until: LocalDate): Post {
  const { place, within } = inCommunity(community)
  return { place: `${place}${name}`, within: [scope, ...within], until }
}

const staffNames: Readonly<Record<CommunityId, readonly [staff: string, reviewer: string]>> = {
  jincheng: ['何琳', '宋岩'],
  shixiu: ['贾宁', '潘越'],
  datuan: ['陈立', '赵颖'],
  churun: ['方洁', '于波'],
  zhongtai: ['姚远', '邵华'],
  yuxi: ['魏晴', '卢川'],
  fulin: ['丁文', '谢芸']
}

const staff: readonly Figure[] = communities.flatMap(({ _id }): Figure[] => {
  const [clerk, reviewer] = staffNames[_id] ?? ['', '']
  return [
    { key: `staff_${_id}`, name: clerk, community: _id, roles: ['community_staff'] },
    { key: `reviewer_${_id}`, name: reviewer, community: _id, roles: ['community_reviewer'] }
  ]
})

/** One street has an administrator here; the reviewers of the others were named when the program was set up. */
const ADMINISTERED = 'street_1'

// the district's administrator has no grant: the deployment names the openid (LINJULI_DISTRICT_ADMINS)
const administrators: readonly Figure[] = [
  { key: 'district_admin', name: '郑明' },
  { key: 'street_admin', name: '梁川', roles: ['street_admin'], post: { place: '芝罘岛街道', within: [{ kind: 'street', id: ADMINISTERED }] } }
]

const deployed: Readonly<Record<string, readonly Role[]>> = { district_admin: ['district_admin'] }

/** How long the substitute stands in for the grid worker. */
const SUBSTITUTE_DAYS = 14

/** A building lies in a grid, as whoever is invited to look after it is told. */
const captainOf5 = (): Post => {
  const { place, within } = inCommunity('datuan')
  return { place: `${place}第2网格5号楼`, within: [{ kind: 'building', id: 'datuan_b5' }, { kind: 'grid', id: 'datuan_g2' }, ...within] }
}

const helpers = (now: Instant, events: readonly EventFacts[]): readonly Figure[] => [
  ...events.filter(({ _id }) => _id === 'ev_bun').map(({ _id, communityId, title, endAt }): Figure => ({ key: 'volunteer', name: '叶晓晴', community: communityId, building: 4, roles: ['volunteer'], post: inside(communityId, { kind: 'event', id: _id }, title, localDateOf(endAt)) })),
  { key: 'grid_worker', name: '孟凡', community: 'datuan', building: 9, roles: ['grid_worker'], post: inside('datuan', { kind: 'grid', id: 'datuan_g2' }, '第2网格', addDays(localDateOf(now), SUBSTITUTE_DAYS - 1)) },
  { key: 'captain_churun', name: '高明远', community: 'churun', building: 1, roles: ['captain'], post: inside('churun', { kind: 'building', id: 'churun_b1' }, '1号楼', NO_END) },
  { key: 'clerk_churun', name: '毕秋', community: 'churun', building: 2, roles: ['points_clerk'] },
  { key: 'captain', name: '沈玉兰', community: 'datuan', building: 5, roles: ['captain'], post: captainOf5() },
  { key: 'points_clerk', name: '俞静', community: 'datuan', building: 6, roles: ['points_clerk'] },
  { key: 'care_lead', name: '柳芳', community: 'datuan', building: 10, roles: ['care_lead'] }
]

/** Everybody but those who only fill the seats of events. */
export function people(now: Instant, events: readonly EventFacts[], secrets: Secrets): People {
  const figures = [...residents(now), ...staff, ...administrators, ...helpers(now, events)]
  const told = figures.map((figure, index) => peopleOf(figure, `1380000${String(1000 + index)}`, now, secrets))
  return {
    accounts: told.map(({ account }) => account),
    persons: told.flatMap(({ persons }) => persons),
    grants: told.flatMap(({ grants }) => grants),
    // the newcomer has opened nothing yet, so there is no account
    personas: [...figures.map(personaOf), { key: 'newcomer', name: '新来的邻居', roles: ['resident'], community: '', openid: openidOf('newcomer') }]
  }
}

const personaOf = ({ key, name, community, post, roles = [] }: Figure): Persona => ({
  key,
  name,
  roles: ['resident', ...roles, ...(deployed[key] ?? [])],
  community: community ? inCommunity(community).place : (post?.place ?? ''),
  openid: openidOf(key)
})

function peopleOf(figure: Figure, phone: string, now: Instant, secrets: Secrets) {
  const { key, name, community, building = 1, post, roles = [], birth, family = [] } = figure
  const openid = openidOf(key)
  const personId = personOf(key)
  const origin = { ...(community ? { communityId: community } : {}), addedBy: openid, addedAt: now }
  const own: PersonDocument = {
    _id: personId,
    name,
    ...(birth ? { birth } : {}),
    ...(community ? { buildingId: `${community}_b${building}` } : {}),
    phone: secrets.seal(phone),
    phoneTag: secrets.match('phone', phone),
    ...origin
  }
  const relatives = family.map((one): PersonDocument => ({ _id: one.personId, name: one.name, ...(one.birth ? { birth: one.birth } : {}), ...origin }))
  const account: Account = {
    _id: openid,
    personId,
    family: [{ personId, relation: 'self' }, ...family.map((one) => ({ personId: one.personId, relation: one.relation }))],
    createdAt: now,
    ...(roles.length || deployed[key] ? { phoneVerifiedAt: now } : {})
  }
  return { account, persons: [own, ...relatives], grants: roles.map((role) => grantOf(personId, role, post ?? inCommunity(community ?? ''), giverOf(role, community), `g_${key}_${role}`)) }
}

const wholeDistrict: Scope = { kind: 'district', id: DISTRICT }

function giverOf(role: Role, community: CommunityId | undefined): Grant['grantedBy'] {
  if (role === 'volunteer') return personOf(`staff_${community}`)
  if (role === 'street_admin') return personOf('district_admin')
  if (role !== 'community_reviewer') return personOf(`reviewer_${community}`)
  return communities.find(({ _id }) => _id === community)?.streetId === ADMINISTERED ? personOf('street_admin') : 'deployment'
}

const grantOf = (personId: string, role: Role, { place, within, until = NO_END }: Post, grantedBy: Grant['grantedBy'], _id: string): Grant => ({
  _id,
  personId,
  role,
  scope: within[0] ?? wholeDistrict,
  place,
  within: [...within, wholeDistrict].map(placeKey),
  fromOn: '2026-01-01',
  toOn: until,
  grantedBy
})
