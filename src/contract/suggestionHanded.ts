/** What a resident can ask of the function `suggestion`: to hand something over to the captain of their building, and what came of it. */
import type { Instant } from '@domain/calendar'
import type { AtStreet, SuggestionCategory, SuggestionStatus, Verdict } from '@domain/suggestion'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { requestId } from './fields'
import { category, suggestionFiles, suggestionText } from './suggestion'

export type HandedView = {
  readonly suggestionId: string
  readonly category: SuggestionCategory
  readonly text: string
  /** Addresses that hold for a while. */
  readonly photos: readonly string[]
  readonly at: Instant
  readonly status: SuggestionStatus
  /** Why the captain did not take it up. */
  readonly reason?: string
  /** What came of it at the street, where it was passed on. */
  readonly street?: AtStreet
  readonly reply?: { readonly verdict: Verdict; readonly text: string; readonly at: Instant }
}

/** What I handed over; whether my building is known, to whose captain it goes, and then the phone's folder for photographs. */
export const readHanded = endpoint<{ readonly building: string | null; readonly folder?: string; readonly handed: readonly HandedView[] }>()({
  name: 'suggestion.readHanded',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({}),
  refusals: []
})

/** Hands it over to the captain of my building; my name goes with it only if I say so; photographs lie in the folder that I was told. */
export const handOverSuggestion = endpoint<{ readonly suggestionId: string }>()({
  name: 'suggestion.handOver',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ requestId, category, text: suggestionText, named: v.boolean(), files: suggestionFiles }),
  refusals: ['no_building', 'no_captain', 'too_many_waiting', 'photo_unusable']
})
