/** The accounts of people who work, so that they can be told something. */
import type { OpenId, PersonId } from '@domain/ids'
import type { Context } from './handle'

/** By person; whoever was deleted has none. */
export async function accountsOf({ store }: Pick<Context, 'store'>, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, OpenId>> {
  const persons = await store.getMany('persons', [...new Set(personIds)])
  return new Map(persons.map(({ _id, addedBy }) => [_id, addedBy]))
}
