/** The captains of a community, for whoever writes down whom they speak for. */
import { listCaptains as endpoint } from '@contract/captain'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { captainsOf, registerOf } from './captains'

export const listCaptains = handle(endpoint, async ({ communityId }, context) => {
  context.caller.require(communityOf(communityId))
  const [captains, register] = await Promise.all([captainsOf(context, communityId), registerOf(context, communityId)])
  return accept({
    captains: captains.map(({ personId, name, buildings }) => {
      const [category, naming] = [register.categories[personId], register.naming[personId]]
      return { personId, name, buildings, ...(category ? { category } : {}), ...(naming ? { naming: naming.allowed } : {}) }
    })
  })
})
