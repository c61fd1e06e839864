/** A hand-over is written into the portion: one conditional update, on what is there then if another was quicker (INV-D1, INV-D4). */
import type { HandedOver } from '@contract/distributionDesk'
import { accept, refuse, type Decision } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { acceptedOf, doubtIt, giveOnce, handoverOf, type Channel, type Entitlement, type Handover, type ProxyRelation } from '@domain/distributionEntitlement'
import { decideHandOver, type HandOverRefusal } from '@domain/distributionHandOver'
import { conflict, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { folderOf, pathIn } from '@kernel/uploads'
import { portionAgain } from './portions'

/** Each try loses only to another hand on the same portion. */
const TRIES = 4

/** What was tapped, as it came over the wire. */
export type Tapped = {
  readonly commandId: string
  readonly channel: Channel
  readonly siteId?: string | undefined
  readonly receiver: { readonly kind: 'self' } | { readonly kind: 'proxy'; readonly name: string; readonly relation: ProxyRelation }
  readonly proof?: { readonly kind: 'signature' | 'thumbprint'; readonly fileId: string } | undefined
  readonly witness?: { readonly name: string; readonly fileId: string } | undefined
  readonly given: boolean
  readonly late: boolean
  readonly at: number
}

/** Signatures lie in the folder that the phone was told for this campaign. */
const ownFile = ({ caller, secrets }: Context, campaign: Campaign, fileId: string | undefined): boolean => fileId === undefined || pathIn(fileId).startsWith(`${folderOf(secrets, caller.openid, campaign._id)}/`)

export async function handPortion(context: Context, campaign: Campaign, entitlement: Entitlement, tapped: Tapped): Promise<Decision<HandedOver, HandOverRefusal | 'not_your_file'>> {
  const { caller, store } = context
  if (![tapped.proof?.fileId, tapped.witness?.fileId].every((fileId) => ownFile(context, campaign, fileId))) return refuse('not_your_file')
  const handover = handoverFrom(context, tapped)
  const giving = { by: caller.personId, channel: tapped.channel, receiver: tapped.receiver.kind, hasProof: tapped.proof !== undefined, given: tapped.given, late: tapped.late, at: tapped.at }
  let known = entitlement
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = handoverOf(known, tapped.commandId)
    if (before) return accept(handedOver(known, sameOr(before, handover)))
    const decision = decideHandOver(campaign, known, giving)
    if (!decision.accepted) return decision
    const written: Handover = decision.fact ? { ...handover, standing: 'conflict', doubt: decision.fact } : handover
    const step = decision.fact ? doubtIt(written) : giveOnce(known, written)
    if (await store.apply('entitlements', known._id, step)) return accept(handedOver(known, written))
    known = await portionAgain(context, known)
  }
  throw unavailable('the portion kept changing')
}

function handoverFrom({ caller, secrets, now }: Context, { commandId, channel, siteId, receiver, proof, witness, at }: Tapped): Handover {
  return {
    commandId, channel, ...(siteId ? { siteId } : {}),
    receiver: receiver.kind === 'self' ? receiver : { ...receiver, name: secrets.seal(receiver.name) },
    by: caller.personId, at, receivedAt: now, standing: 'accepted',
    ...(proof ? { proof: { kind: proof.kind, file: proof.fileId } } : {}),
    ...(witness ? { witness: { at, name: secrets.seal(witness.name), file: witness.fileId } } : {})
  }
}

/** What stands under the id of the command, unless it was another's, or said something else. */
function sameOr(before: Handover, now: Handover): Handover {
  if (before.by !== now.by || before.channel !== now.channel || before.receiver.kind !== now.receiver.kind || before.proof?.file !== now.proof?.file) throw conflict('requestId')
  return before
}

function handedOver(entitlement: Entitlement, { commandId, standing, doubt, at, witness }: Handover): HandedOver {
  const first = acceptedOf(entitlement)
  return {
    standing, at, ...(doubt ? { doubt } : {}),
    ...(entitlement.kind === 'cash' && standing === 'accepted' && !witness ? { awaitsWitness: true } : {}),
    ...(first && first.commandId !== commandId ? { first: { at: first.at, channel: first.channel } } : {})
  }
}
