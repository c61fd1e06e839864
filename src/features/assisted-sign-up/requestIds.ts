/** The ids under which one form is sent: the same for every try until the cloud has said yes or no, so that a repeat changes nothing. */
import { newId } from '@platform/ids'
import { useRef } from 'react'
import type { DraftPerson } from './draft'

export type RequestIds = {
  readonly requestId: () => Promise<string>
  readonly personId: (person: DraftPerson) => Promise<string>
  /** A final answer: what is sent next is another request. */
  readonly answered: () => void
}

export function useRequestIds(): RequestIds {
  const made = useRef(new Map<string, string>())
  const idFor = async (what: string): Promise<string> => {
    const known = made.current.get(what) ?? (await newId())
    made.current.set(what, known)
    return known
  }
  return { requestId: () => idFor('request'), personId: ({ key }) => idFor(`person ${key}`), answered: () => made.current.clear() }
}
