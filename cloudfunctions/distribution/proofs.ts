/** Signatures and thumb prints: a phone puts them into its own folder, where it could change them; told of with a hand-over, they are taken over to where no phone writes. */
import type { Campaign } from '@domain/distribution'
import type { Entitlement, Handover, Proof, Witness } from '@domain/distributionEntitlement'
import type { Context } from '@kernel/handle'
import { keepPicture } from '@kernel/keptPicture'
import { digestOf } from '@kernel/secrets'
import { folderOf, pathIn } from '@kernel/uploads'
import { removeFiles } from '@kernel/wx/files'

/** What the phone says of its files. */
export type Told = {
  readonly commandId: string
  readonly proof?: { readonly kind: Proof['kind']; readonly fileId: string } | undefined
  readonly witness?: { readonly name: string; readonly fileId: string } | undefined
  readonly at: number
}

/** What was there of it. */
export type Proven = Pick<Handover, 'proof' | 'witness'>

const filesTold = ({ proof, witness }: Pick<Told, 'proof' | 'witness'>): readonly string[] => [...(proof ? [proof.fileId] : []), ...(witness ? [witness.fileId] : [])]

/** The files of a hand-over as they are kept. */
export const filesOf = ({ proof, witness }: Proven): readonly string[] => [...(proof ? [proof.file] : []), ...(witness && 'file' in witness ? [witness.file] : [])]

/** Whether they lie in the folder that the phone was told for this campaign. */
export const areOwnFiles = ({ caller, secrets }: Context, campaignId: Campaign['_id'], told: Pick<Told, 'proof' | 'witness'>): boolean =>
  filesTold(told).every((fileId) => pathIn(fileId).startsWith(`${folderOf(secrets, caller.openid, campaignId)}/`))

const keep = (fileId: string, { _id, campaignId }: Entitlement, commandId: string): Promise<string | null> => keepPicture(fileId, `proofs/${campaignId}`, [_id, commandId])

/** The same command takes the same over, however often it comes. What stands for the receiver stands for nobody else: the same picture once more is no witness. */
export async function takeOver({ secrets }: Context, entitlement: Entitlement, { commandId, proof, witness, at }: Told): Promise<Proven> {
  const [file, seen] = await Promise.all([proof && keep(proof.fileId, entitlement, commandId), witness && keep(witness.fileId, entitlement, commandId)])
  return {
    ...(proof && file ? { proof: { kind: proof.kind, file, from: digestOf(proof.fileId) } } : {}),
    ...(witness && seen && seen !== file ? { witness: { at, name: secrets.seal(witness.name), file: seen } satisfies Witness } : {})
  }
}

export const isWhole = (told: Told, proven: Proven): boolean => filesOf(proven).length === filesTold(told).length

/** What the phone put into its folder is needed no more; what lies elsewhere stays. */
export async function dropFiles(context: Context, told: readonly (Pick<Told, 'proof' | 'witness'> & { readonly campaignId: Campaign['_id'] })[]): Promise<void> {
  await removeFiles([...new Set(told.filter((one) => areOwnFiles(context, one.campaignId, one)).flatMap(filesTold))])
}
