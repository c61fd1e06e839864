/** A hand-over is written into the portion: one conditional update, on what is there then if another was quicker (INV-D1, INV-D4). */
import type { HandedOver } from '@contract/distributionDesk'
import type { Conditional } from '@domain/conditional'
import { accept, refuse, type Decision } from '@domain/decision'
import { isAccounted, type Campaign } from '@domain/distribution'
import { acceptedOf, doubtIt, giveOnce, handoverOf, type Channel, type Entitlement, type Handover, type ProxyRelation } from '@domain/distributionEntitlement'
import { decideHandOver, type Giving, type HandOverRefusal } from '@domain/distributionHandOver'
import { broken, conflict, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { digestOf } from '@kernel/secrets'
import { removeFiles } from '@kernel/wx/files'
import { openAgain } from './campaign'
import { settleCounted } from './counted'
import { portionAgain } from './portions'
import { areOwnFiles, filesOf, isWhole, takeOver, type Proven, type Told } from './proofs'

/** Each try loses only to another hand on the same portion. */
const TRIES = 4

/** What was tapped, as it came over the wire. */
export type Tapped = Told & {
  readonly channel: Channel
  readonly siteId?: string | undefined
  readonly receiver: { readonly kind: 'self' } | { readonly kind: 'proxy'; readonly name: string; readonly relation: ProxyRelation }
  readonly given: boolean
  readonly late: boolean
}

/** Where its files are not there, nothing is handed over; what has left the hand is written down without them, as far as they go. */
export async function handPortion(context: Context, campaign: Campaign, entitlement: Entitlement, tapped: Tapped): Promise<Decision<HandedOver, HandOverRefusal | 'not_your_file' | 'no_file'>> {
  if (!areOwnFiles(context, campaign._id, tapped)) return refuse('not_your_file')
  const before = handoverOf(entitlement, tapped.commandId)
  if (before) return accept(handedOver(entitlement, sameOr(before, context, tapped)))
  const first = decideHandOver(campaign, entitlement, givingOf(context, entitlement, tapped, tapped.proof !== undefined))
  if (!first.accepted) return first
  const proven = await takeOver(context, entitlement, tapped)
  const handed = tapped.given || isWhole(tapped, proven) ? await write(context, await opened(context, campaign), entitlement, tapped, proven) : refuse('no_file')
  if (!handed.accepted) await removeFiles(filesOf(proven))
  return handed
}

/** What left the hand before the accounts were signed is written down all the same (nothing is lost), and what they count is no longer so: they are open again first. */
const opened = async (context: Context, campaign: Campaign): Promise<Campaign> => (isAccounted(campaign) ? openAgain(context, campaign) : campaign)

const givingOf = ({ caller, secrets }: Context, { authorised }: Entitlement, { channel, receiver, given, late, at }: Tapped, hasProof: boolean): Giving => {
  const isAuthorised = receiver.kind === 'proxy' && authorised?.relation === receiver.relation && secrets.open(authorised.name) === receiver.name
  return { by: caller.personId, channel, receiver: receiver.kind, isAuthorised, hasProof, given, late, at }
}

/** The hand-over as it is to stand, and the step that writes it: none where the same command did it before. */
type Writing = { readonly written: Handover; readonly step: Conditional | null }
type Decide = (known: Entitlement) => Decision<Writing, HandOverRefusal>

function write(context: Context, campaign: Campaign, entitlement: Entitlement, tapped: Tapped, proven: Proven): Promise<Decision<HandedOver, HandOverRefusal>> {
  const handover = handoverFrom(context, tapped, proven)
  const giving = givingOf(context, entitlement, tapped, proven.proof !== undefined)
  const decide: Decide = (known) => {
    const before = handoverOf(known, tapped.commandId)
    if (before) return accept({ written: sameOr(before, context, tapped), step: null })
    const decision = decideHandOver(campaign, known, giving)
    if (!decision.accepted) return decision
    const written: Handover = decision.fact ? { ...handover, standing: 'conflict', doubt: decision.fact } : handover
    return accept({ written, step: decision.fact ? doubtIt(written) : giveOnce(known, written) })
  }
  return campaign.status === 'open' ? writeOpen(context, entitlement, decide) : writeLate(context, entitlement, decide, tapped)
}

/** While it is handed out nobody counts, and desks do not wait for each other: the campaign is neither read again nor touched. */
async function writeOpen({ store }: Context, entitlement: Entitlement, decide: Decide): Promise<Decision<HandedOver, HandOverRefusal>> {
  let known = entitlement
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const decision = decide(known)
    if (!decision.accepted) return decision
    const { written, step } = decision.fact
    if (step === null || (await store.apply('entitlements', known._id, step))) return accept(handedOver(known, written))
    known = await portionAgain({ store }, known)
  }
  throw unavailable('the portion kept changing')
}

/** Afterwards somebody may: whoever signed in this very moment has the accounts opened again when it is brought once more. */
async function writeLate(context: Context, { _id, campaignId }: Entitlement, decide: Decide, { commandId }: Tapped): Promise<Decision<HandedOver, HandOverRefusal>> {
  const settled = await settleCounted<'entitlements', HandOverRefusal>(context, campaignId, 'entitlements', _id, (known, campaign) => {
    if (isAccounted(campaign)) throw unavailable('the accounts were signed meanwhile')
    const decision = decide(known)
    return decision.accepted ? accept(decision.fact.step) : decision
  })
  if (!settled.accepted) return settled
  const handover = handoverOf(settled.fact, commandId)
  if (!handover) throw broken('what was handed over is not there')
  return accept(handedOver(settled.fact, handover))
}

const handoverFrom = ({ caller, secrets, now }: Context, { commandId, channel, siteId, receiver, at }: Tapped, proven: Proven): Handover => ({
  commandId, channel, ...(siteId ? { siteId } : {}),
  receiver: receiver.kind === 'self' ? receiver : { ...receiver, name: secrets.seal(receiver.name) },
  by: caller.personId, at, receivedAt: now, standing: 'accepted', ...proven
})

/** What stands under the id of the command, unless it was another's, or said something else. */
function sameOr(before: Handover, { caller }: Context, { channel, receiver, proof }: Tapped): Handover {
  const another = before.proof && proof && before.proof.from !== digestOf(proof.fileId)
  if (before.by !== caller.personId || before.channel !== channel || before.receiver.kind !== receiver.kind || another) throw conflict('requestId')
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
