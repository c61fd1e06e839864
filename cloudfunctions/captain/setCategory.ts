/** Whom a captain speaks for, from the next freeze on. */
import { setCategory as endpoint } from '@contract/captain'
import { categorise, emptyRegister } from '@domain/captains'
import { accept, refuse } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { captainNamed, captainsOf } from './captains'

export const setCategory = handle(endpoint, async ({ communityId, personId, category }, context) => {
  context.caller.require(communityOf(communityId))
  const captain = captainNamed(await captainsOf(context, communityId), personId)
  if (!captain) return refuse('not_a_captain')
  await context.store.insert('captainRegisters', emptyRegister(communityId))
  await context.store.apply('captainRegisters', communityId, categorise(captain.personId, category, { at: context.now, by: context.caller.personId }))
  return accept({ category })
})
