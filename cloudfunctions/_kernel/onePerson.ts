/** Persons who are one behind several WeChats, put together: whoever counts people asks this. */
import { samePerson } from '@domain/granting'
import type { PersonId } from '@domain/ids'
import type { PersonDocument } from './documents'
import { phoneTagsOf } from './phoneTags'
import type { Secrets } from './secrets'

/** In the order in which they came; the first of each is who they are. */
export function onePersonEach(secrets: Secrets, persons: readonly PersonDocument[]): readonly (readonly [PersonDocument, ...PersonDocument[]])[] {
  const known: { readonly tags: readonly string[]; readonly all: [PersonDocument, ...PersonDocument[]] }[] = []
  for (const person of persons) {
    const same = known.find(({ tags, all: [first] }) => samePerson(first, tags, person))
    if (same) same.all.push(person)
    else known.push({ tags: phoneTagsOf(secrets, person), all: [person] })
  }
  return known.map(({ all }) => all)
}

/** Each with all their ids; whoever was deleted is there without a name. */
export function namedEach(secrets: Secrets, ids: readonly PersonId[], persons: readonly PersonDocument[]): readonly { readonly ids: readonly PersonId[]; readonly name: string }[] {
  const gone = ids.filter((id) => !persons.some(({ _id }) => _id === id))
  return [...onePersonEach(secrets, persons).map((group) => ({ ids: group.map(({ _id }) => _id), name: group[0].name })), ...gone.map((id) => ({ ids: [id], name: '' }))]
}
