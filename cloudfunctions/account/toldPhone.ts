/** A telephone and whether WeChat vouches for it change together: no other call of the same person comes between the two. */
import type { Instant } from '@domain/calendar'
import { set, unset } from '@domain/conditional'
import type { Account, PersonDocument } from '@kernel/documents'
import { unavailable } from '@kernel/faults'
import type { Store } from '@kernel/store'

/** What is told of oneself, the telephone as it is kept. */
export type Told = Pick<PersonDocument, 'phone' | 'phoneTag'> & Partial<Pick<PersonDocument, 'name' | 'birth' | 'communityId' | 'buildingId'>>

/** Since when WeChat vouches for the number that is told now; undefined where it does not. `tag` is of the number before. */
type VouchedAt = (before: { readonly at: Instant | undefined; readonly tag: string | undefined }) => Instant | undefined

/** The account as it stands afterwards. The mark lies in the account, which every call reads anyway, because roles count only while it stands; the number lies with the person. */
export const keepTold = (store: Store, { _id, personId }: Account, told: Told, vouchedAt: VouchedAt): Promise<Account> =>
  store.transaction(async (within) => {
    const [account, person] = await Promise.all([within.get('accounts', _id), within.get('persons', personId)])
    // deleted meanwhile: the same call again begins anew
    if (!account || !person) throw unavailable(new Error('the account is gone'))
    const { phoneVerifiedAt: before, ...rest } = account
    const after = vouchedAt({ at: before, tag: person.phoneTag })
    const changes = Object.fromEntries(Object.entries(told).map(([field, value]) => [field, set(value)]))
    // a building stands in its community: whoever tells another one no longer lives there
    const movedOut = told.communityId !== undefined && told.buildingId === undefined && person.buildingId !== undefined
    await within.update('persons', personId, movedOut ? { ...changes, buildingId: unset } : changes)
    if (after !== before) await within.update('accounts', _id, { phoneVerifiedAt: after === undefined ? unset : set(after) })
    return after === undefined ? rest : { ...rest, phoneVerifiedAt: after }
  })
