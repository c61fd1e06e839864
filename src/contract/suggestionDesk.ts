/** What can be asked of the function `suggestion` by those who work on the entries, and what all may read of them. */
import { verdicts, stepRefusals, type SuggestionCategory, type SuggestionStatus, type Verdict } from '@domain/suggestion'
import type { Instant } from '@domain/calendar'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { id, localDate, requestId, text } from './fields'
import { suggestionText, type SuggestionLine } from './suggestion'

const crew = { roles: ['grid_worker', 'grid_assistant', 'community_staff', 'community_reviewer'], scope: 'community' } as const
const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const

/** To be accepted, to be answered, answered or gone on in another, and back with the captain. */
export const suggestionPiles = ['new', 'working', 'answered', 'returned'] as const
export type SuggestionPile = (typeof suggestionPiles)[number]

/** One pile of a grid, or of a community for its staff: what is due first comes first; of the answered, the latest. At most a hundred. */
export const listSuggestions = endpoint<{ readonly lines: readonly SuggestionLine[] }>()({
  name: 'suggestion.list',
  ...crew,
  changes: false,
  input: v.strictObject({ within: v.strictObject({ kind: v.picklist(['grid', 'community']), id }), pile: v.picklist(suggestionPiles) }),
  refusals: []
})

/** Entries of the grid, and for staff of the whole community, on which somebody works, and that say much the same as this one: it may go on in one of them. */
export const findMergeable = endpoint<{ readonly alike: readonly SuggestionLine[] }>()({
  name: 'suggestion.findMergeable',
  ...crew,
  changes: false,
  input: v.strictObject({ suggestionId: id }),
  refusals: []
})

/** Accepts an entry, begins with it, gives it back with what is missing, lets it go on in another, or passes it to the street; nobody accepts or merges their own. */
export const moveSuggestion = endpoint<{ readonly status: SuggestionStatus }>()({
  name: 'suggestion.move',
  ...crew,
  changes: true,
  input: v.strictObject({ requestId, suggestionId: id, move: v.variant('to', [
    v.strictObject({ to: v.picklist(['accepted', 'begun']) }),
    v.strictObject({ to: v.picklist(['returned', 'escalated']), reason: text(100) }),
    v.strictObject({ to: v.literal('merged'), into: id })
  ]) }),
  refusals: [...stepRefusals, 'not_mergeable', 'own_work']
})

/** Writes down what came of an entry at the street: who took it, under which reference; then what was answered, of which its captain and its resident hear. The community still answers itself. */
export const noteStreet = endpoint<{ readonly status: SuggestionStatus }>()({
  name: 'suggestion.noteStreet',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, suggestionId: id, what: v.variant('kind', [
    v.strictObject({ kind: v.literal('took'), by: text(30), reference: v.optional(text(40)), on: localDate }),
    v.strictObject({ kind: v.literal('answered'), text: suggestionText, on: localDate })
  ]) }),
  refusals: [...stepRefusals, 'in_the_future']
})

/** Answers it, which nobody does with their own, with the reason for whatever was decided. */
export const replySuggestion = endpoint<{ readonly status: SuggestionStatus }>()({
  name: 'suggestion.reply',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, suggestionId: id, verdict: v.picklist(verdicts), text: suggestionText }),
  refusals: [...stepRefusals, 'own_work']
})

/** What all may read of an answered entry, in words that staff wrote for it; without words it is taken off the page. */
export const showSuggestion = endpoint<{ readonly shown: boolean }>()({
  name: 'suggestion.show',
  ...staff,
  changes: true,
  input: v.strictObject({ suggestionId: id, words: v.optional(v.strictObject({ summary: text(60), answer: text(200) })) }),
  refusals: ['not_answered', 'text_risky', 'reviewer_needed']
})

export type ShownSuggestion = { readonly suggestionId: string; readonly category: SuggestionCategory; readonly summary: string; readonly answer: string; readonly verdict: Verdict; readonly at: Instant; readonly days: number }

/** The public page of a community: what was suggested and what came of it, in words of staff, and how long an answer takes. */
export const listShown = endpoint<{ readonly shown: readonly ShownSuggestion[]; readonly answered: number; readonly medianDays: number | null }>()({
  name: 'suggestion.listShown',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})
