/** How many invitations one account may write: taken one by one from what the account has left, before any is written. */
import { countInvitation, INVITATIONS, minutesToWait, type InvitationKind } from '@domain/pace'
import type { Account } from '@kernel/documents'
import { unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { pause } from '@kernel/pause'

/** Each try loses only to another invitation that the same account wrote at this moment. */
const TRIES = 12

/** Minutes to wait, and 0 when one was taken. */
export async function takeInvitation({ store, now }: Pick<Context, 'store' | 'now'>, account: Account, kind: InvitationKind): Promise<number> {
  const { field, pace } = INVITATIONS[kind]
  let known: Account | null = account
  for (let attempt = 0; attempt < TRIES && known; attempt += 1) {
    const minutes = minutesToWait(known[field], now, pace)
    if (minutes > 0 || (await store.apply('accounts', account._id, countInvitation(kind, known[field], now)))) return minutes
    await pause(attempt)
    known = await store.get('accounts', account._id)
  }
  throw unavailable(new Error('the count kept changing'))
}
