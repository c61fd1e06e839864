/** How elders and those who work are called, in as few calls as there are kinds of them. */
import type { Elder } from '@domain/elder'
import type { ElderId, PersonId } from '@domain/ids'
import type { Store } from '@kernel/store'

export async function namesOf(store: Store, elderIds: readonly ElderId[], personIds: readonly PersonId[]) {
  const [elders, persons] = await Promise.all([store.getMany('elders', [...new Set(elderIds)]), store.getMany('persons', [...new Set(personIds)])])
  const [byElder, byPerson] = [new Map(elders.map((one): readonly [ElderId, Elder] => [one._id, one])), new Map(persons.map(({ _id, name }) => [_id, name]))]
  return { of: (id: ElderId) => byElder.get(id), elder: (id: ElderId) => byElder.get(id)?.name ?? '', person: (id: PersonId) => byPerson.get(id) ?? '' }
}
