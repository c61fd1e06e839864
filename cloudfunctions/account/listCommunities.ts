/** The communities of the district, with the number that dials a person. */
import { listCommunities as endpoint } from '@contract/account'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'

/** A district has about 120. */
const MOST = 200

export const listCommunities = handle(endpoint, async (_input, { store }) => {
  const communities = await store.find('communities', { index: 'byOrder', from: 0, limit: MOST })
  return accept({ communities: communities.map(({ _id, name, phone, address }) => ({ communityId: _id, name, phone, address })) })
})
