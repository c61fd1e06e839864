/** Adding or correcting one relative: the draft, what is wrong, and what became of it. */
import { seek } from '@components/seek'
import { addFamilyMember, editFamilyMember, removeFamilyMember, type PersonView } from '@contract/account'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { back } from '@platform/navigation'
import { places } from '@platform/places'
import { useRef, useState } from 'react'
import { addRefusals, editRefusals } from './copy'
import { birthOf, draftOf, emptyDraft, firstWrong, sameAs, wrongIn, type Draft, type NewRelation, type Wrong } from './member'

export type Member = {
  readonly known: PersonView | undefined
  readonly draft: Draft
  readonly wrong: Wrong
  readonly failure: FailureWords | null
  readonly change: (part: Partial<Draft>) => void
  readonly save: () => Promise<void>
  /** Somebody of that name and relation who is on the list already. */
  readonly same: PersonView | undefined
  /** Says that it is somebody else, and adds them. */
  readonly addOther: () => Promise<void>
  /** Says that it is the same one, who need not be added. */
  readonly leaveSame: () => void
  readonly remove: () => Promise<void>
}

const leave = () => back(places.mine)

/** `known` is who is corrected; without it somebody is added. */
export function useMember(known: PersonView | undefined, family: readonly PersonView[]): Member {
  const [draft, setDraft] = useState(() => (known ? draftOf(known) : emptyDraft))
  const [wrong, setWrong] = useState<Wrong>({})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [same, setSame] = useState<PersonView>()
  // the same id for every try with the same words, so that a repeat adds nobody
  const made = useRef<{ readonly of: string; readonly personId: string } | null>(null)

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))))
  }

  const idFor = async (words: string): Promise<string> => {
    if (made.current?.of !== words) made.current = { of: words, personId: await newId() }
    return made.current.personId
  }

  const leaveOrSay = <Reason extends string>(reply: ClientReply<unknown, Reason>, refusals: Readonly<Record<Reason, string>>) => {
    if (reply.ok) leave()
    else setFailure(changeFailureWords(reply.failure, refusals))
  }

  const add = async (relation: NewRelation) => {
    const birth = birthOf(draft)
    const told = { relation, name: draft.name.trim(), ...(birth ? { birth } : { grownUp: true as const }) }
    leaveOrSay(await call(addFamilyMember, { personId: await idFor(JSON.stringify(told)), ...told }), addRefusals)
  }

  const save = async () => {
    const missing = wrongIn(draft)
    const first = firstWrong(missing)
    setWrong(missing)
    setFailure(null)
    if (first || !draft.relation) return seek(`${first ?? 'relation'}-field`)

    if (!known) {
      const found = sameAs(draft, family)
      return found ? setSame(found) : add(draft.relation)
    }
    const birth = birthOf(draft, known)
    leaveOrSay(await call(editFamilyMember, { personId: known.personId, name: draft.name.trim(), ...(birth ? { birth } : {}) }), editRefusals)
  }

  const addOther = async () => {
    setSame(undefined)
    if (draft.relation) await add(draft.relation)
  }

  const remove = async () => {
    if (!known) return
    setFailure(null)
    leaveOrSay(await call(removeFamilyMember, { personId: known.personId }), {})
  }

  return { known, draft, wrong, failure, change, save, same, addOther, leaveSame: leave, remove }
}
