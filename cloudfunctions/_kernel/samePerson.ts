/** Whether the caller is one of some people, whatever WeChat they hold: what separates duties asks this. */
import { samePerson } from '@domain/granting'
import type { PersonId } from '@domain/ids'
import type { Context } from './handle'
import { phoneTagsOf } from './phoneTags'

export async function isOneOf(context: Pick<Context, 'caller' | 'store' | 'secrets'>, personIds: readonly PersonId[]): Promise<boolean> {
  return personIds.includes(context.caller.personId) || (await ownAmong(context, personIds)).length > 0
}

/** Those of some people who are the caller. */
export async function ownAmong({ caller, store, secrets }: Pick<Context, 'caller' | 'store' | 'secrets'>, personIds: readonly PersonId[]): Promise<readonly PersonId[]> {
  if (personIds.every((one) => one === caller.personId)) return personIds
  const persons = await store.getMany('persons', [...new Set([caller.personId, ...personIds])])
  const own = persons.find(({ _id }) => _id === caller.personId)
  const tags = own ? phoneTagsOf(secrets, own) : []
  const known = new Map(persons.map((person) => [person._id, person]))
  return personIds.filter((one) => {
    const other = known.get(one)
    return one === caller.personId || (own !== undefined && other !== undefined && samePerson(own, tags, other))
  })
}
