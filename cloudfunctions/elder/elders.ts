/** Elders as staff of their community reach them, what they write of them, and what leaves the function. */
import type { ElderContent, ElderRow } from '@contract/elder'
import { ageOn, isBirth } from '@domain/age'
import { localDateOf, type Instant } from '@domain/calendar'
import { accept, refuse, type Decision } from '@domain/decision'
import type { Elder, ElderDetails } from '@domain/elder'
import type { CommunityId, ElderId } from '@domain/ids'
import { communityOf } from '@domain/roles'
import { isOnRoster, sealedDetails, tagged } from '@kernel/elders'
import { forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'

/** The elder, when the caller's grant covers their community and their row counts; `forbidden` alike for one that does not exist. */
export async function staffElder({ caller, store }: Context, elderId: ElderId): Promise<Elder> {
  const elder = await store.get('elders', elderId)
  caller.require(elder && communityOf(elder.communityId))
  if (!elder || !(await isOnRoster(store, elder))) throw forbidden()
  return elder
}

export const rowView = ({ _id: elderId, name, sex, birthOn, buildingId, entrance, status }: Elder, now: Instant): ElderRow => ({
  elderId, name, ...(sex ? { sex } : {}), age: ageOn(birthOn, localDateOf(now)), birthOn, buildingId, entrance, status
})

type Written = Pick<Elder, 'gridId' | 'buildingId' | 'entrance' | 'name' | 'birthOn' | 'sex' | 'details' | 'phoneTag' | 'addressTag'>

/** What staff wrote as it is stored: what is closed sealed, what is matched tagged. */
export async function writtenOf({ store, secrets, now }: Context, communityId: CommunityId, content: ElderContent): Promise<Decision<Written, 'birth_impossible' | 'unknown_building'>> {
  const { name, birthOn, sex, buildingId, entrance = '', ...rest } = content
  if (!isBirth(birthOn, localDateOf(now))) return refuse('birth_impossible')
  const building = await store.get('buildings', buildingId)
  if (building?.communityId !== communityId) return refuse('unknown_building')
  const details: ElderDetails = rest
  return accept({
    gridId: building.gridId,
    buildingId,
    entrance,
    name,
    birthOn,
    ...(sex ? { sex } : {}),
    details: sealedDetails(secrets, details),
    ...(details.phone === undefined ? {} : { phoneTag: secrets.match(...tagged.phone(communityId, details.phone)) }),
    addressTag: secrets.match(...tagged.address(buildingId, entrance, details.room))
  })
}
