/** Whether the caller is one of some people, whatever WeChat they hold: what separates duties asks this. */
import { samePerson } from '@domain/granting'
import type { PersonId } from '@domain/ids'
import type { Context } from './handle'
import { phoneTagsOf } from './phoneTags'

export async function isOneOf({ caller, store, secrets }: Pick<Context, 'caller' | 'store' | 'secrets'>, personIds: readonly PersonId[]): Promise<boolean> {
  if (personIds.includes(caller.personId)) return true
  if (personIds.length === 0) return false
  const persons = await store.getMany('persons', [...new Set([caller.personId, ...personIds])])
  const own = persons.find(({ _id }) => _id === caller.personId)
  return own !== undefined && persons.some((person) => person !== own && samePerson(own, phoneTagsOf(secrets, own), person))
}
