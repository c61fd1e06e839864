/** What was signed for one hand-over; who looks is written down first. */
import { readProof as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { handoverOf } from '@domain/distributionEntitlement'
import { recordRead } from '@kernel/audit'
import { handle } from '@kernel/handle'
import { addressesOf } from '@kernel/wx/files'
import { staffPortion } from './door'
import { filesOf, type Proven } from './proofs'

export const readProof = handle(endpoint, async ({ of, ...portion }, context) => {
  const { caller, store, now } = context
  const { entitlement } = await staffPortion(context, portion)
  const proven: Proven = handoverOf(entitlement, of) ?? {}
  await recordRead(store, { at: now, actor: caller.personId, action: 'read_proof', target: `${entitlement._id}:${of}`, communityId: entitlement.communityId })
  const addresses = await addressesOf(filesOf(proven))
  const { proof, witness } = proven
  const [url, witnessUrl] = [proof && addresses.get(proof.file), witness && 'file' in witness && addresses.get(witness.file)]
  return accept({ ...(proof && url ? { proof: { kind: proof.kind, url } } : {}), ...(witnessUrl ? { witness: { url: witnessUrl } } : {}) })
})
