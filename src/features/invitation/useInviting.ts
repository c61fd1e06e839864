/** Choosing whom to share, and the invitation that comes of it. */
import { seek } from '@components/seek'
import { inviteFamily, type MeView } from '@contract/account'
import type { PersonId } from '@domain/ids'
import { call } from '@platform/client'
import { copyText } from '@platform/clipboard'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { places } from '@platform/places'
import { useShareCard } from '@platform/shareCard'
import { sharedLink } from '@platform/sharedLink'
import { useRef, useState } from 'react'
import { toggled, type Chosen } from './choosing'
import { copy, inviteRefusals } from './copy'

export type Inviting = {
  readonly chosen: Chosen
  readonly toggle: (personId: PersonId) => void
  /** Nobody is shared: the two only sign each other up. */
  readonly chooseNone: () => void
  readonly wrong: string | undefined
  /** The names of those whom the invitation shares. */
  readonly shared: readonly string[]
  readonly make: () => Promise<void>
  readonly failure: FailureWords | null
  /** The page that the invitation opens, once it is made. */
  readonly path: string | null
  /** Its address, where there are no chats to send a card to. */
  readonly link: string | null
  readonly copied: boolean | null
  readonly copyLink: () => Promise<void>
  readonly again: () => void
}

export function useInviting(known: MeView | null): Inviting {
  const me = known?.me
  const relatives = known?.family.filter(({ relation }) => relation !== 'self') ?? []
  const [chosen, setChosen] = useState<Chosen>()
  const [wrong, setWrong] = useState<string>()
  const [invitation, setInvitation] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  // one id for every try with the same people, so that a repeat makes no second invitation
  const request = useRef<string | null>(null)

  const path = invitation && `${places.join}?invitation=${invitation}`
  const link = path && sharedLink(path)
  useShareCard(() => (path ? { title: copy.card(me?.name ?? ''), path } : { title: copy.card(''), path: places.home }))

  const choose = (next: Chosen) => {
    request.current = null
    setWrong(undefined)
    setChosen(next)
  }

  const make = async () => {
    setFailure(null)
    if (!chosen && relatives.length > 0) {
      setWrong(copy.nobody)
      return seek('share-none')
    }
    request.current ??= await newId()
    // I am shared as well, and an invitation names at least one person
    const reply = await call(inviteFamily, { requestId: request.current, personIds: [...(me ? [me.personId] : []), ...(chosen ?? [])] })
    if (reply.ok) setInvitation(reply.data.invitation)
    else setFailure(changeFailureWords(reply.failure, inviteRefusals))
  }

  const again = () => {
    choose(undefined)
    setInvitation(null)
    setCopied(null)
  }

  return {
    chosen,
    toggle: (personId) => choose(toggled(chosen, personId)),
    chooseNone: () => choose([]),
    wrong,
    shared: relatives.filter(({ personId }) => chosen?.includes(personId)).map(({ name }) => name),
    make,
    failure,
    path,
    link,
    copied,
    copyLink: async () => setCopied(link !== null && (await copyText(link))),
    again
  }
}
