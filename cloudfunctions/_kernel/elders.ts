/** Elders as functions reach them: what is closed by the key, what is matched within one community by tags (access.md, "What is clear, what is not"), and which rows count. */
import { emptyRoster, isListed, type Elder, type ElderDetails, type Roster } from '@domain/elder'
import type { BuildingId, CommunityId } from '@domain/ids'
import type { Secrets } from './secrets'
import type { Reader } from './store'

export const sealedDetails = (secrets: Secrets, details: ElderDetails): string => secrets.seal(JSON.stringify(details))

export const detailsOf = (secrets: Secrets, { details }: Pick<Elder, 'details'>): ElderDetails => JSON.parse(secrets.open(details)) as ElderDetails

/** Of what an elder's tags are made. The community is in each: what matches here tells nothing of another's roster. */
export const tagged = {
  idNumber: (communityId: CommunityId, idNumber: string) => ['elder id number', `${communityId}/${idNumber}`],
  tail: (communityId: CommunityId, lastFour: string) => ['elder tail', `${communityId}/${lastFour}`],
  phone: (communityId: CommunityId, phone: string) => ['elder phone', `${communityId}/${phone}`],
  address: (buildingId: BuildingId, entrance: string, room: string) => ['elder address', `${buildingId}/${entrance}/${room}`]
} as const satisfies Readonly<Record<string, (...parts: never[]) => readonly [kind: string, text: string]>>

/** What nobody added to yet is made up. */
export const rosterOf = async (store: Reader, communityId: CommunityId): Promise<Roster> => (await store.get('rosters', communityId)) ?? emptyRoster(communityId)

/** Whether the row of an elder counts; of whoever was added by hand no roster is asked. */
export const isOnRoster = async (store: Reader, elder: Pick<Elder, 'importId' | 'communityId'>): Promise<boolean> => elder.importId === undefined || isListed(elder, await rosterOf(store, elder.communityId))
