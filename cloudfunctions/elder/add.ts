/** Somebody comes onto the roster by hand, unless they may stand there already. */
import { addElder as endpoint } from '@contract/elder'
import { accept, refuse } from '@domain/decision'
import { emptyRoster, isListed, raised, type Elder } from '@domain/elder'
import { communityOf } from '@domain/roles'
import { likeness, likenessOfElder } from '@domain/samePerson'
import { rosterOf, tagged } from '@kernel/elders'
import { conflict, unavailable } from '@kernel/faults'
import { findThose } from '@kernel/finding'
import { handle } from '@kernel/handle'
import { writtenOf } from './elders'

/** More of one name do not live in one community. */
const MOST_OF_A_NAME = 200

export const add = handle(endpoint, async ({ requestId, communityId, content, besides, reason }, context) => {
  const { store, secrets, caller, now } = context
  caller.require(communityOf(communityId))
  const there = await store.get('elders', requestId)
  if (there && (there.communityId !== communityId || there.changes[0]?.by !== caller.personId)) throw conflict('requestId')
  if (there) return accept({ elderId: requestId })
  const written = await writtenOf(context, communityId, content)
  if (!written.accepted) return written

  await store.insert('rosters', emptyRoster(communityId))
  const roster = await rosterOf(store, communityId)
  const named = await findThose(store, 'elders', { index: 'byName', equal: { communityId, name: content.name } }, { by: ({ _id }) => _id, counts: (elder) => isListed(elder, roster), most: MOST_OF_A_NAME })
  const { buildingId, entrance = '', room, phone } = content
  const own = {
    ...content,
    idTags: [],
    phoneTags: phone === undefined ? [] : secrets.matches(...tagged.phone(communityId, phone)),
    addressTags: secrets.matches(...tagged.address(buildingId, entrance, room))
  }
  const alike = named.map((elder) => ({ elderId: elder._id, how: likeness(own, likenessOfElder(elder)) }))
  const same = alike.find(({ how }) => how === 'same')
  if (same) return refuse('stands_already', { elderId: same.elderId })
  const unseen = alike.filter(({ elderId, how }) => how === 'suspected' && !besides.includes(elderId))
  if (unseen.length > 0) return refuse('looks_known', { elderIds: unseen.map(({ elderId }) => elderId) })

  const elder: Elder = { _id: requestId, communityId, ...written.fact, birthFrom: 'roster', status: 'active', changes: [{ at: now, by: caller.personId, did: 'added', reason, version: roster.version + 1 }] }
  await store.transaction(async (within) => {
    const then = await rosterOf(within, communityId)
    if (then.version !== roster.version) throw unavailable('somebody else added to the roster meanwhile')
    await within.insert('elders', elder)
    await within.update('rosters', communityId, raised(then, [caller.personId]))
  })
  return accept({ elderId: requestId })
})
