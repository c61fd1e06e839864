/** An elder is written anew by somebody who saw what stood there. */
import { editElder as endpoint } from '@contract/elder'
import { set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { changedIn, emptyRoster, raised } from '@domain/elder'
import { rosterOf } from '@kernel/elders'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { staffElder, writtenOf } from './elders'

export const edit = handle(endpoint, async ({ elderId, content, seen, reason }, context) => {
  const { store, caller, now } = context
  const { communityId, changes } = await staffElder(context, elderId)
  const last = changes.at(-1)
  if (changes.length === seen + 1 && last?.did === 'edited' && last.by === caller.personId && last.reason === reason) return accept({ elderId })
  const written = await writtenOf(context, communityId, content)
  if (!written.accepted) return written
  const { sex, phoneTag, ...rest } = written.fact
  await store.insert('rosters', emptyRoster(communityId))
  return store.transaction(async (within) => {
    const elder = await within.get('elders', elderId)
    const roster = await rosterOf(within, communityId)
    if (!elder) throw broken('an elder is gone while somebody writes')
    if (elder.changes.length !== seen) return refuse('changed_meanwhile')
    await within.update('elders', elderId, {
      ...Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, set(value)])),
      sex: sex ? set(sex) : unset,
      phoneTag: phoneTag ? set(phoneTag) : unset,
      ...(content.birthOn === elder.birthOn ? {} : { birthFrom: set('roster') }),
      changes: changedIn(roster, { at: now, by: caller.personId, did: 'edited', reason, ...(content.birthOn === elder.birthOn ? {} : { bornBefore: elder.birthOn }) })
    })
    // what an import was compared with is no longer so
    await within.update('rosters', roster._id, raised(roster, [caller.personId]))
    return accept({ elderId })
  })
})
