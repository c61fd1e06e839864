/** What was not handed over yet is nobody's any more once an elder is gone, and theirs again when it was a mistake; whoever says what became of an elder says it here as well. */
import { is, set, unset } from '@domain/conditional'
import { isGivable } from '@domain/distributionEntitlement'
import { disentitle, type Gone } from '@domain/distributionSettling'
import type { ElderId } from '@domain/ids'
import type { Context } from '@kernel/handle'
import { portionsOfElder } from './elderPortions'

type Tools = Pick<Context, 'store'>

export async function disentitleElder({ store }: Tools, elderId: ElderId, why: Gone): Promise<void> {
  for (const { _id } of await portionsOfElder({ store }, elderId, (one) => isGivable(one) || one.status === 'proposed')) await store.apply('entitlements', _id, disentitle(why))
}

export async function entitleAgain({ store }: Tools, elderId: ElderId): Promise<void> {
  for (const { _id, why, added } of await portionsOfElder({ store }, elderId, ({ status }) => status === 'ineligible')) {
    // what nobody has confirmed waits for that again
    const before = added && !added.confirmedBy ? 'proposed' : 'eligible'
    if (why) await store.updateIf('entitlements', _id, { all: { status: is('ineligible'), why: is(why) } }, { status: set(before), why: unset })
  }
}
