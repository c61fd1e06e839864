/** What is closed of an elder: sealed by the key, and matched within one community by its tags (access.md, "What is clear, what is not"). */
import type { Elder, ElderDetails } from '@domain/elder'
import type { BuildingId, CommunityId } from '@domain/ids'
import type { Secrets } from './secrets'

export const sealedDetails = (secrets: Secrets, details: ElderDetails): string => secrets.seal(JSON.stringify(details))

export const detailsOf = (secrets: Secrets, { details }: Pick<Elder, 'details'>): ElderDetails => JSON.parse(secrets.open(details)) as ElderDetails

/** Of what an elder's tags are made. The community is in each: what matches here tells nothing of another's roster. */
export const tagged = {
  idNumber: (communityId: CommunityId, idNumber: string) => ['elder id number', `${communityId}/${idNumber}`],
  tail: (communityId: CommunityId, lastFour: string) => ['elder tail', `${communityId}/${lastFour}`],
  phone: (communityId: CommunityId, phone: string) => ['elder phone', `${communityId}/${phone}`],
  address: (buildingId: BuildingId, entrance: string, room: string) => ['elder address', `${buildingId}/${entrance}/${room}`]
} as const satisfies Readonly<Record<string, (...parts: never[]) => readonly [kind: string, text: string]>>
