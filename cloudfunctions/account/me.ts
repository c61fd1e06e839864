/** Who has opened the program, and whether their community is handing something out. */
import { me as endpoint } from '@contract/account'
import { accept } from '@domain/decision'
import type { CommunityId } from '@domain/ids'
import { handle, type Context } from '@kernel/handle'
import { meView } from './views'

export const me = handle(endpoint, async (_input, context) => {
  const view = await meView(context, context.caller.account)
  return accept((await handsOut(context, view.me?.communityId)) ? { ...view, handsOut: true } : view)
})

async function handsOut({ store }: Context, communityId: CommunityId | undefined): Promise<boolean> {
  if (communityId === undefined) return false
  return (await store.find('campaigns', { index: 'byCommunity', equal: { communityId, status: 'open' }, limit: 1 })).length > 0
}
