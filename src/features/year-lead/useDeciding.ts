/** What the two committees decided, as it is being written down. */
import { seek } from '@components/seek'
import { departsFromTotals } from '@domain/annualDecision'
import type { LocalDate } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { useState } from 'react'
import { copy } from './copy'
import type { Year } from './useYear'

type Draft = { readonly on: LocalDate | ''; readonly seats: number; readonly winners: readonly PersonId[]; readonly attendees: string; readonly text: string }

const toggled = (chosen: readonly PersonId[], key: PersonId): readonly PersonId[] => (chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])

export function useDeciding({ view, decides, rewriting, rewrite, decide }: Year) {
  const [changed, setChanged] = useState<Partial<Draft> & { readonly year?: number }>({})
  const [asked, setAsked] = useState(false)
  const { year, decision: before, standings = [], stage } = view ?? {}
  const draft: Draft = { on: before?.on ?? '', seats: before?.seats ?? 1, winners: before?.winners ?? [], attendees: before?.attendees.join(copy.separator) ?? '', text: before?.text ?? '', ...(changed.year === year ? changed : {}) }
  const { on, seats, winners, attendees, text } = draft
  const present = attendees.split(copy.separator).map((name) => name.trim()).filter(Boolean)
  const departs = winners.length > 0 && departsFromTotals({ totals: { at: 0, by: '', names: {}, standings } }, winners)
  const lacks = { on: on === '', attendees: present.length === 0, winners: winners.length === 0, reasons: departs && text.trim() === '' }
  const first = (['on', 'attendees', 'winners', 'reasons'] as const).find((field) => lacks[field])
  const change = (part: Partial<Draft>) => setChanged({ ...(changed.year === year ? changed : {}), ...part, ...(year === undefined ? {} : { year }) })
  const afresh = () => {
    setChanged({})
    setAsked(false)
  }
  return {
    draft,
    departs,
    /** Whether this is what the page is about now. */
    writing: decides && (stage === 'totalled' || stage === 'committee') && (!before || rewriting),
    wrong: (field: keyof typeof lacks): string | undefined => (asked && lacks[field] ? copy.lacking[field] : undefined),
    change,
    toggle: (key: PersonId) => change({ winners: toggled(winners, key) }),
    /** As it was before. */
    keep() {
      afresh()
      rewrite(false)
    },
    async record() {
      setAsked(true)
      if (first || on === '') return seek(`${first ?? 'on'}-field`)
      if (await decide({ on, seats, winners: [...winners], attendees: present, text: text.trim() })) afresh()
    }
  }
}

export type Deciding = ReturnType<typeof useDeciding>
