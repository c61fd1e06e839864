/** Finding an invitation to a role by its eight digits, which are soon guessed by whoever may try without end. */
import { DAY, HOUR } from '@domain/calendar'
import type { Invitation } from '@kernel/documents'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { countTry, giveBackTry, triesOf } from '@kernel/tries'

/** Wrong codes that one account may type in a day. Of a hundred million few hundred hold at a time, and each for three days. */
const MOST_TRIES = 10
/** Wrong codes of all accounts together in an hour: more than a district mistypes, and so few that a crowd of accounts guesses none. */
const MOST_TRIES_OF_ALL = 60

export type RoleInvitation = Extract<Invitation, { kind: 'role' }>

/** Null when there were too many wrong codes. */
export async function roleInvitation({ caller, store, now }: Context, code: string): Promise<RoleInvitation | null> {
  const tries = triesOf(`${caller.openid}:role`, now, DAY)
  const all = triesOf('everybody:role', now, HOUR)
  if (!(await countTry(store, tries, MOST_TRIES))) return null
  if (!(await countTry(store, all, MOST_TRIES_OF_ALL))) {
    // whose guess was not looked at has not guessed
    await giveBackTry(store, tries)
    return null
  }
  const invitation = await store.get('invitations', code)
  if (invitation?.kind !== 'role') throw notFound('invitation')
  await Promise.all([giveBackTry(store, tries), giveBackTry(store, all)])
  return invitation
}
