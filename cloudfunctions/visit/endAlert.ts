/** The care lead has asked after somebody. */
import { endAlert as endpoint } from '@contract/visit'
import { is, set } from '@domain/conditional'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'

export const endAlert = handle(endpoint, async ({ alertId, note }, { caller, store, secrets, now }) => {
  const alert = await store.get('careAlerts', alertId)
  caller.require(alert && communityOf(alert.communityId))
  if (!alert) throw forbidden()
  await store.updateIf('careAlerts', alertId, { all: { open: is(true) } }, { open: set(false), ended: set({ at: now, by: caller.personId, note: secrets.seal(note) }) })
  return accept({ ended: true })
})
