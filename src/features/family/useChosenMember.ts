/** Whom the page was opened for: somebody on the list, somebody new, or one who is not there any more. */
import type { PersonView } from '@contract/account'
import { useParams } from '@platform/navigation'

export type ChosenMember = { readonly at: 'new' } | { readonly at: 'known'; readonly person: PersonView } | { readonly at: 'gone' }

export function useChosenMember(family: readonly PersonView[]): ChosenMember {
  const { id } = useParams()
  if (!id) return { at: 'new' }
  const person = family.find(({ personId, relation }) => personId === id && relation !== 'self')
  return person ? { at: 'known', person } : { at: 'gone' }
}
