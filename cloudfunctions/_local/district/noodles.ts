/** The noodles of the newspaper page: a campaign that is handing out today to the elders of its community, and one that is being written. */
import { addDays, at, HOUR, localDateOf, MINUTE, type Instant } from '@domain/calendar'
import { itemsFor, type Campaign, type Item } from '@domain/distribution'
import { entitlementId, type Entitlement, type Handover } from '@domain/distributionEntitlement'
import type { Stock } from '@domain/distributionStock'
import type { Elder } from '@domain/elder'
import { detailsOf } from '@kernel/elders'
import type { Secrets } from '@kernel/secrets'
import { personOf } from './people'
import { communities } from './places'

const COMMUNITY = 'fulin'
const CAMPAIGN = 'dc_noodles'
const [CLERK, REVIEWER] = [personOf(`staff_${COMMUNITY}`), personOf(`reviewer_${COMMUNITY}`)]

export type Noodles = { readonly campaigns: readonly Campaign[]; readonly stocks: readonly Stock[]; readonly entitlements: readonly Entitlement[] }

/** How far it has come with somebody: collected at the desk, brought home, both, or with the allowance as well. */
type Had = 'onsite' | 'home' | 'twice' | 'both'
const had: Readonly<Record<string, Had>> = { el_fulin_2: 'twice', el_fulin_3: 'home', el_fulin_4: 'onsite', el_fulin_5: 'onsite', el_fulin_6: 'both', el_fulin_12: 'onsite' }

const items: readonly Item[] = [
  { itemId: 'noodles', kind: 'goods', name: '长寿面', unit: '袋', spec: '1千克', minAge: 70 },
  { itemId: 'cash', kind: 'cash', name: '高龄补贴', unit: '份', minAge: 80, amountFen: 30_000 }
]

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

function handed({ itemId, kind }: Item, elder: Elder, now: Instant): Partial<Entitlement> {
  const how = had[elder._id]
  if (!how || (kind === 'cash' && how !== 'both')) return {}
  const moment = now - 40 * MINUTE
  const first = handover(`${elder._id}_${itemId}`, how === 'home' ? 'home' : 'onsite', moment, kind === 'cash' ? { proof: { kind: 'signature', file: `cloud://demo/proofs/${elder._id}.png`, from: '' } } : {})
  const second = handover(`${elder._id}_${itemId}_again`, 'home', moment + 25 * MINUTE, { standing: 'conflict', doubt: 'already_handed_over', by: REVIEWER })
  return {
    status: 'delivered',
    deliveredAt: moment,
    handovers: how === 'twice' ? [first, second] : [first],
    ...(how === 'twice' ? { openConflicts: 1 } : {}),
    ...(kind === 'cash' ? { awaitingSince: moment } : {})
  }
}

function portionsOf(elder: Elder, campaign: Campaign, now: Instant, secrets: Secrets): readonly Entitlement[] {
  const { gridId, buildingId, entrance, name, birthOn, sex, tailTag } = elder
  const { room, mobility } = detailsOf(secrets, elder)
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
    room: secrets.seal(room),
    name,
    birthOn,
    ...(sex ? { sex } : {}),
    ...(tailTag ? { tailTag } : {}),
    status: 'eligible',
    channel: mobility === 'hardly' ? 'home' : 'onsite',
    missed: [],
    handovers: [],
    openConflicts: 0,
    ...handed(item, elder, now)
  }))
}

export function noodles(now: Instant, elders: readonly Elder[], secrets: Secrets): Noodles {
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
  const received = (donorId: string, quantity: number) => ({ requestId: `r_demo_received_${donorId}`, itemId: 'noodles', kind: 'receive' as const, quantity, donorId, by: CLERK, at: opened - HOUR })
  return {
    campaigns: [campaign, draft],
    stocks: [{ _id: CAMPAIGN, communityId: COMMUNITY, moves: [received('coop', 16), received('mill', 10)] }],
    entitlements: elders.filter(({ status }) => status === 'active').flatMap((elder) => portionsOf(elder, campaign, now, secrets))
  }
}
