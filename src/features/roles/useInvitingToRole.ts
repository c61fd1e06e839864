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

export type Draft = { readonly role: Role | null; readonly at: (Scope & { readonly name: string }) | null; readonly term: 'open' | 'substitute'; /** `YYYY-MM-DD` or empty. */ readonly toOn: string }
type Field = 'role' | 'at' | 'day'
type Made = { readonly code: string; readonly role: Role; readonly place: string }

export type InvitingToRole = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly wrong: Readonly<Partial<Record<Field, string>>>
  readonly failure: FailureWords | null
  readonly make: () => Promise<void> | undefined
  readonly made: Made | null
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

export function useInvitingToRole(): InvitingToRole {
  const [draft, setDraft] = useState(empty)
  const [wrong, setWrong] = useState<InvitingToRole['wrong']>({})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  // one id for every try with the same words, so that a repeat makes no second invitation
  const request = useRef<string | null>(null)

  const path = made && `${places.role}?code=${made.code}`
  const link = path && sharedLink(path)
  useShareCard(() => (made && path ? { title: copy.card(roleWords[made.role]), path } : { title: copy.plainCard, path: places.home }))

  const change = (part: Partial<Draft>) => {
    request.current = null
    setDraft((before) => ({ ...before, ...part }))
    setWrong({})
  }

  const send = async (role: Role, { kind, id, name }: NonNullable<Draft['at']>, toOn: string) => {
    request.current ??= await newId()
    const reply = await call(inviteToRole, { requestId: request.current, role, scope: { kind, id }, ...(toOn ? { toOn } : {}) })
    if (reply.ok) setMade({ code: reply.data.code, role, place: name })
    else setFailure(changeFailureWords(reply.failure, inviteRefusals))
  }

  const make = () => {
    const { role, at, term, toOn } = draft
    const missing = missingIn(draft)
    setFailure(null)
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

  return { draft, change, wrong, failure, make, made, link, copied, copyLink: async () => setCopied(link !== null && (await copyText(link))), again }
}

