/** The card an elder shows at a desk: a signed code that names the elder within one community, and opens a row for staff of its desk alone (access.md, "Signed things"). */
import { timingSafeEqual } from 'node:crypto'
import type { CommunityId, ElderId } from '@domain/ids'
import type { Context } from './handle'
import type { Secrets } from './secrets'

const PREFIX = 'LJE1'
const TAG_BYTES = 9

const codeOf = (elderId: ElderId, number: number, signature: Buffer) => [PREFIX, elderId, number, signature.subarray(0, TAG_BYTES).toString('base64url')].join('.')
const saidOf = (communityId: CommunityId, elderId: ElderId, number: number) => `${communityId}/${elderId}/${number}`

/** The first card is number 1; a new one makes those before it worthless. */
export const elderCard = (secrets: Secrets, communityId: CommunityId, elderId: ElderId, number: number): string => codeOf(elderId, number, secrets.sign('elder card', saidOf(communityId, elderId, number)))

/** Whose card it is, or null when it is none of this community, was altered, or a newer one was given out. */
export async function readElderCard({ secrets, store }: Pick<Context, 'secrets' | 'store'>, communityId: CommunityId, code: string): Promise<ElderId | null> {
  const [, elderId = '', numbered = ''] = code.split('.')
  const number = Number(numbered)
  const given = Buffer.from(code)
  const own = secrets.signatures('elder card', saidOf(communityId, elderId, number)).map((signature) => Buffer.from(codeOf(elderId, number, signature)))
  if (!own.some((one) => one.length === given.length && timingSafeEqual(one, given))) return null
  const card = await store.get('elderCards', elderId)
  return (card?.number ?? 1) === number ? elderId : null
}
