/** One entry of the book, and what whoever looks at it does with it. */
import { me } from '@contract/account'
import { confirmSuggestion, readSuggestion, takeUpSuggestion } from '@contract/suggestion'
import { findMergeable, moveSuggestion, noteStreet, replySuggestion, showSuggestion } from '@contract/suggestionDesk'
import type { InputOf } from '@contract/endpoint'
import type { Verdict } from '@domain/suggestion'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { showRefusals, stepRefusals, streetRefusals } from './copy'

export type WordsSheet = 'returned' | 'escalated' | 'reopened' | 'declined'
export type Asking = WordsSheet | 'reply' | 'merge' | 'show' | 'street_took' | 'street_answered'

export function useSuggestion() {
  const { id: suggestionId = '' } = useParams()
  // what a resident said stays on the phone only as long as the page does
  const query = useQuery(readSuggestion, { suggestionId }, { kept: false })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const alike = useQuery(findMergeable, asking === 'merge' ? { suggestionId } : null, { kept: false })

  const template = useQuery(me, {}).data?.templates.deadline

  async function settle<Reason extends string>(reply: ClientReply<unknown, Reason>, refusals: Readonly<Record<Reason, string>>): Promise<void> {
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    if (reply.ok) setAsking(null)
    await query.reload()
  }
  const asked = async () => ({ requestId: await newId(), suggestionId })
  const move = async (to: InputOf<typeof moveSuggestion>['move']) => settle(await call(moveSuggestion, { ...(await asked()), move: to }), stepRefusals)
  const confirm = async (contradiction?: string) => settle(await call(confirmSuggestion, { ...(await asked()), ...(contradiction === undefined ? {} : { contradiction }) }), stepRefusals)
  const takeUp = async (reason?: string) => settle(await call(takeUpSuggestion, { ...(await asked()), ...(reason === undefined ? {} : { reason }) }), stepRefusals)
  const withWords: Readonly<Record<WordsSheet, (words: string) => Promise<void>>> = { returned: (reason) => move({ to: 'returned', reason }), escalated: (reason) => move({ to: 'escalated', reason }), reopened: confirm, declined: takeUp }

  return {
    query,
    suggestion: query.data?.suggestion ?? null,
    asking,
    failure,
    alike: alike.data?.alike ?? null,
    ask: (what: Asking | null) => {
      setFailure(null)
      setAsking(what)
    },
    accept: async () => {
      // WeChat asks only from a tap: whoever accepts it is reminded of its last day
      if (template) await askToNotify([template])
      await move({ to: 'accepted' })
    },
    begin: () => move({ to: 'begun' }),
    mergeInto: (into: string) => move({ to: 'merged', into }),
    confirm: () => confirm(),
    take: () => takeUp(),
    say: (what: WordsSheet, words: string) => withWords[what](words),
    reply: async (verdict: Verdict, text: string) => settle(await call(replySuggestion, { ...(await asked()), verdict, text }), stepRefusals),
    street: async (what: InputOf<typeof noteStreet>['what']) => settle(await call(noteStreet, { ...(await asked()), what }), streetRefusals),
    show: async (words?: { summary: string; answer: string }) => settle(await call(showSuggestion, { suggestionId, ...(words ? { words } : {}) }), showRefusals)
  }
}

export type SuggestionOnPage = ReturnType<typeof useSuggestion>
