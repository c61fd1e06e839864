/** What a winner signed; who looks is written down first. */
import { readSignature as endpoint } from '@contract/annualPrize'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { addressesOf } from '@kernel/wx/files'
import { applicationOf } from './prizes'

export const readSignature = handle(endpoint, async ({ communityId, year, personId }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const { _id, issued } = await applicationOf(context, communityId, year)
  await recordRead(store, { at: now, actor: caller.personId, action: 'read_proof', target: `${_id}:${personId}`, communityId })
  const file = issued[personId]?.file
  const url = file && (await addressesOf([file])).get(file)
  return accept(url ? { url } : {})
})
