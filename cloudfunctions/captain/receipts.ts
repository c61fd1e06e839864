/** What proves that somebody has cast: made of the round, the captain and the id of their request, and of no choice and no moment. */
import type { PersonId } from '@domain/ids'
import type { Secrets } from '@kernel/secrets'

const PREFIX = 'LJB1'
const TAG_BYTES = 9

export const receiptOf = (secrets: Secrets, round: string, voter: PersonId, requestId: string): string => `${PREFIX}.${secrets.sign('receipt', `${round}/${voter}/${requestId}`).subarray(0, TAG_BYTES).toString('base64url')}`
