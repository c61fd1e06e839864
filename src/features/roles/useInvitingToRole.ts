/** Writing an invitation to a role: which, where, until when; and the code that comes of it. */
import { seek } from '@components/seek'
import { roleWords } from '@components/roleWords/copy'
import { inviteToRole } from '@contract/accountRoles'
import type { Role, Scope } from '@domain/roles'
import { call } from '@platform/client'
import { copyText } from '@platform/clipboard'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { places } from '@platform/places'
import { useShareCard } from '@platform/shareCard'
import { sharedLink } from '@platform/sharedLink'
import { useRef, useState } from 'react'
import { copy, inviteRefusals } from './copy'
import type { Giveable } from './granter'
import { usePlacesFor, type PlacesFor } from './usePlacesFor'

export type Draft = { readonly role: Role | null; readonly at: Scope | null; readonly term: 'open' | 'substitute'; /** `YYYY-MM-DD` or empty. */ readonly toOn: string }
type Field = 'role' | 'at' | 'day'
type Made = { readonly code: string; readonly role: Role }

export type InvitingToRole = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly wrong: Readonly<Partial<Record<Field, string>>>
  readonly failure: FailureWords | null
  readonly make: () => Promise<void> | undefined
  readonly made: Made | null
  readonly places: PlacesFor
  /** What the place is called, as far as it is known. */
  readonly placeName: string
  /** Its address, where there are no chats to send a card to. */
  readonly link: string | null
  readonly copied: boolean | null
  readonly copyLink: () => Promise<void>
  readonly again: () => void
}

const empty: Draft = { role: null, at: null, term: 'open', toOn: '' }

function missingIn({ role, at, term, toOn }: Draft): [Field, string] | null {
  if (!role) return ['role', copy.roleMissing]
  if (!at) return ['at', copy.atMissing]
  return term === 'substitute' && !toOn ? ['day', copy.dayMissing] : null
}

export function useInvitingToRole(within: Scope | null, giveable: readonly Giveable[]): InvitingToRole {
  const [written, setDraft] = useState(empty)
  const [wrong, setWrong] = useState<InvitingToRole['wrong']>({})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  // one id for every try with the same words, so that a repeat makes no second invitation
  const request = useRef<string | null>(null)

  const kind = giveable.find(({ role }) => role === written.role)?.kind
  const listed = usePlacesFor(within, kind)
  // where there is one place it is not asked for; one's own is known before any list is read
  const only = kind !== undefined && kind === within?.kind ? within : listed.places?.length === 1 ? listed.places[0] : undefined
  const draft = { ...written, at: written.at ?? only ?? null }

  const path = made && `${places.role}?code=${made.code}`
  const link = path && sharedLink(path)
  useShareCard(() => (made && path ? { title: copy.card(roleWords[made.role]), path } : { title: copy.plainCard, path: places.home }))

  const change = (part: Partial<Draft>) => {
    request.current = null
    setDraft((before) => ({ ...before, ...part }))
    setWrong({})
  }

  const send = async (role: Role, { kind, id }: Scope, toOn: string) => {
    request.current ??= await newId()
    const reply = await call(inviteToRole, { requestId: request.current, role, scope: { kind, id }, ...(toOn ? { toOn } : {}) })
    if (reply.ok) setMade({ code: reply.data.code, role })
    else setFailure(changeFailureWords(reply.failure, inviteRefusals))
  }

  const make = () => {
    const { role, at, term, toOn } = draft
    const missing = missingIn(draft)
    setFailure(null)
    // there is nothing to choose from yet
    if (role && !at && !listed.places) {
      setFailure({ text: copy.placesUnread, again: true })
      return undefined
    }
    if (!missing && role && at) return send(role, at, term === 'substitute' ? toOn : '')
    if (missing) {
      setWrong({ [missing[0]]: missing[1] })
      seek(`${missing[0]}-field`)
    }
    return undefined
  }

  const again = () => {
    request.current = null
    setMade(null)
    setCopied(null)
    setDraft(empty)
  }

  return { draft, change, wrong, failure, make, made, places: listed, placeName: listed.places?.find(({ id }) => id === draft.at?.id)?.name ?? '', link, copied, copyLink: async () => setCopied(link !== null && (await copyText(link))), again }
}

