/** One elder in full: where they live, how they are reached, who wrote what of them. */
import { readElder as endpoint } from '@contract/elder'
import { accept } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { detailsOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import { rowView, staffElder } from './elders'

export const read = handle(endpoint, async ({ elderId }, context) => {
  const { store, secrets, caller, now } = context
  const elder = await staffElder(context, elderId)
  const writers = new Map((await store.getMany('persons', [...new Set(elder.changes.map(({ by }) => by))])).map(({ _id, name }) => [_id, name]))
  await recordRead(store, { at: now, actor: caller.personId, action: 'read_elders', target: elderId, communityId: elder.communityId })
  const changes = elder.changes.map(({ by, ...change }) => {
    const byName = writers.get(by)
    return byName === undefined ? change : { ...change, byName }
  })
  return accept({ ...rowView(elder, now), ...detailsOf(secrets, elder), communityId: elder.communityId, birthFrom: elder.birthFrom, changes, seen: elder.changes.length })
})
