/** Whether a captain's full name may be shown. */
import { sayNaming as endpoint } from '@contract/captain'
import { emptyRegister, sayNaming as say } from '@domain/captains'
import { HONOUR_TEXT } from '@domain/consents'
import { accept, refuse } from '@domain/decision'
import type { CommunityId, PersonId } from '@domain/ids'
import { forbidden } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { ownAmong } from '@kernel/samePerson'
import { captainNamed, captainsOf, registerOf } from './captains'

export const sayNaming = handle(endpoint, async ({ communityId, allowed, textVersion }, context) => {
  const { store, now } = context
  const names = await namesIn(context, communityId, allowed)
  if (names.length === 0) throw forbidden()
  if (textVersion !== HONOUR_TEXT) return refuse('old_text')
  await store.insert('captainRegisters', emptyRegister(communityId))
  for (const name of names) await store.apply('captainRegisters', communityId, say(name, { allowed, textVersion, at: now }))
  return accept({ allowed })
})

/** Under which names the caller speaks: as the captain they are, and of one who is none any more to take back what was said. */
async function namesIn(context: Context, communityId: CommunityId, allowed: boolean): Promise<readonly PersonId[]> {
  const captain = captainNamed(await captainsOf(context, communityId), context.caller.personId)
  if (captain) return [captain.personId]
  return allowed ? [] : ownAmong(context, Object.keys((await registerOf(context, communityId)).naming))
}
