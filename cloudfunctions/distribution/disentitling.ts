/** What was not handed over yet is nobody's any more once an elder is gone, and theirs again when it was a mistake; whoever says what became of an elder says it here as well. */
import { is, set, unset } from '@domain/conditional'
import { isGivable, type Entitlement } from '@domain/distributionEntitlement'
import { disentitle, type Gone } from '@domain/distributionSettling'
import type { Elder } from '@domain/elder'
import type { ElderId } from '@domain/ids'
import { unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { portionsOfElder } from './elderPortions'

type Tools = Pick<Context, 'store'>

/** Each try loses only to somebody else who says what became of the elder. */
const TRIES = 4

/** Follows what the roster says of an elder, and looks there once more: two may say otherwise in one moment. */
export async function followStanding({ store }: Tools, elderId: ElderId): Promise<void> {
  let elder = await store.get('elders', elderId)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (elder?.status === 'active') await entitleAgain({ store }, elderId)
    else await disentitleElder({ store }, elderId, goneAs(elder))
    const then = await store.get('elders', elderId)
    if (then?.status === elder?.status) return
    elder = then
  }
  throw unavailable('what became of the elder kept changing')
}

/** Portions that have become due just now, and whose elder may have gone in that moment; tells whether one had. */
export async function disentitleGone({ store }: Tools, portions: readonly Entitlement[]): Promise<boolean> {
  const elders = new Map((await store.getMany('elders', [...new Set(portions.map(({ elderId }) => elderId))])).map((elder) => [elder._id, elder]))
  const gone = portions.filter(({ elderId }) => elders.get(elderId)?.status !== 'active')
  for (const { _id, elderId } of gone) await store.apply('entitlements', _id, disentitle(goneAs(elders.get(elderId) ?? null)))
  return gone.length > 0
}

const goneAs = (elder: Elder | null): Gone => (elder?.status === 'died' || elder?.status === 'moved' ? elder.status : 'mistake')

async function disentitleElder({ store }: Tools, elderId: ElderId, why: Gone): Promise<void> {
  for (const { _id } of await portionsOfElder({ store }, elderId, (one) => isGivable(one) || one.status === 'proposed')) await store.apply('entitlements', _id, disentitle(why))
}

async function entitleAgain({ store }: Tools, elderId: ElderId): Promise<void> {
  for (const { _id, why, added } of await portionsOfElder({ store }, elderId, ({ status }) => status === 'ineligible')) {
    // what nobody has confirmed waits for that again
    const before = added && !added.confirmedBy ? 'proposed' : 'eligible'
    if (why) await store.updateIf('entitlements', _id, { all: { status: is('ineligible'), why: is(why) } }, { status: set(before), why: unset })
  }
}
