/** Finding an invitation to a role by its eight digits, which are soon guessed by whoever may try without end. */
import { DAY } from '@domain/calendar'
import type { Invitation } from '@kernel/documents'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { countTry, giveBackTry, triesOf } from '@kernel/tries'

/** Wrong codes that one account may type in a day. Of a hundred million few hundred hold at a time, and each for three days. */
const MOST_TRIES = 10

export type RoleInvitation = Extract<Invitation, { kind: 'role' }>

/** Null when there were too many wrong codes. */
export async function roleInvitation({ caller, store, now }: Context, code: string): Promise<RoleInvitation | null> {
  const tries = triesOf(`${caller.openid}:role`, now, DAY)
  if (!(await countTry(store, tries, MOST_TRIES))) return null
  const invitation = await store.get('invitations', code)
  if (invitation?.kind !== 'role') throw notFound('invitation')
  await giveBackTry(store, tries)
  return invitation
}
