/** The invented people of the district: personas to sign in as, their families, and what they may do. */
import { localParts, type Instant } from '@domain/calendar'
import type { Birth } from '@domain/age'
import type { CommunityId } from '@domain/ids'
import type { Relation } from '@domain/person'
import { NO_END, placeKey, type Grant, type Role, type Scope } from '@domain/roles'
import type { Account, PersonDocument } from '@kernel/documents'
import type { Secrets } from '@kernel/secrets'
import { DISTRICT } from '@domain/places'
import { communities, streets } from './places'

/** Somebody to sign in as in the demo and in tests. */
export type Persona = { readonly key: string; readonly name: string; readonly roles: readonly Role[]; readonly community: string; readonly openid: string }

type Relative = { readonly personId: string; readonly name: string; readonly relation: Relation; readonly birth?: Birth }
type Figure = {
  readonly key: string
  readonly name: string
  readonly community?: CommunityId
  /** Where they live in it; those who work above the communities told no home. */
  readonly building?: number
  /** Where their roles hold, where it is not their community. */
  readonly at?: Scope
  readonly roles?: readonly Role[]
  readonly birth?: Birth
  readonly family?: readonly Relative[]
}

export type People = { readonly accounts: readonly Account[]; readonly persons: readonly PersonDocument[]; readonly grants: readonly Grant[]; readonly personas: readonly Persona[] }

export const openidOf = (key: string): string => `oDemo_${key}`
export const personOf = (key: string): string => `p_${key}`

// a whole year ago on New Year's Day, so that ages in the demo never grow old
const born = (now: Instant, age: number): Birth => `${localParts(now).year - age}-01-01`

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

// the district's administrator has no grant: the deployment names the openid (LINJULI_DISTRICT_ADMINS)
const administrators: readonly Figure[] = [
  { key: 'district_admin', name: '郑明' },
  { key: 'street_admin', name: '梁川', roles: ['street_admin'], at: { kind: 'street', id: 'street_1' } }
]
const deployed: Readonly<Record<string, readonly Role[]>> = { district_admin: ['district_admin'] }

const streetOf = (community: CommunityId): string => communities.find(({ _id }) => _id === community)?.streetId ?? ''

/** Everybody but those who only fill the seats of events. */
export function people(now: Instant, secrets: Secrets): People {
  const figures = [...residents(now), ...staff, ...administrators]
  const told = figures.map((figure, index) => peopleOf(figure, `1380000${String(1000 + index)}`, now, secrets))
  return {
    accounts: told.map(({ account }) => account),
    persons: told.flatMap(({ persons }) => persons),
    grants: told.flatMap(({ grants }) => grants),
    // the newcomer has opened nothing yet, so there is no account
    personas: [...figures.map(personaOf), { key: 'newcomer', name: '新来的邻居', roles: ['resident'], community: '', openid: openidOf('newcomer') }]
  }
}

const nameOf = ({ kind, id }: Scope): string => (kind === 'street' ? streets : communities).find(({ _id }) => _id === id)?.name ?? ''

const scopeOf = ({ community, at }: Figure): Scope => at ?? (community ? { kind: 'community', id: community } : { kind: 'district', id: DISTRICT })

const withinOf = (scope: Scope): readonly Scope[] => [scope, ...(scope.kind === 'community' ? [{ kind: 'street' as const, id: streetOf(scope.id) }] : []), { kind: 'district', id: DISTRICT }]

const personaOf = (figure: Figure): Persona => ({
  key: figure.key,
  name: figure.name,
  roles: ['resident', ...(figure.roles ?? []), ...(deployed[figure.key] ?? [])],
  community: nameOf(scopeOf(figure)),
  openid: openidOf(figure.key)
})

function peopleOf(figure: Figure, phone: string, now: Instant, secrets: Secrets) {
  const { key, name, community, building = 1, roles = [], birth, family = [] } = figure
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
  const scope = scopeOf(figure)
  const grants = roles.map((role): Grant => ({ _id: `g_${key}_${role}`, personId, role, scope, place: nameOf(scope), fromOn: '2026-01-01', toOn: NO_END, grantedBy: 'deployment', within: withinOf(scope).map(placeKey) }))
  return { account, persons: [own, ...relatives], grants }
}
