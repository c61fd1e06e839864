/** What can be asked of the function `suggestion`: the captain's book (纳言献策本), and the way of one entry through it. */
import type { Instant, LocalDate } from '@domain/calendar'
import type { BuildingId, CommunityId } from '@domain/ids'
import { LONGEST_SUGGESTION, MOST_SUGGESTION_PHOTOS, stepRefusals, suggestionCategories, type AtStreet, type SuggestionCategory, type SuggestionDeed, type SuggestionStatus, type SuggestionStep, type Verdict } from '@domain/suggestion'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { fileId, id, listOf, longText, requestId, text } from './fields'

const captain = { roles: ['captain'], scope: 'community' } as const
/** The captain of the building, whoever works in its grid, and staff of its community. */
const everybody = { roles: ['captain', 'grid_worker', 'grid_assistant', 'community_staff', 'community_reviewer'], scope: 'community' } as const

export const suggestionText = v.pipe(longText(LONGEST_SUGGESTION), v.check((said) => said.trim() !== ''), v.trim())
export const category = v.picklist(suggestionCategories)
export const suggestionFiles = listOf(fileId, MOST_SUGGESTION_PHOTOS)

/** A line of a list; `title` is how its text begins. */
export type SuggestionLine = {
  readonly suggestionId: string
  readonly buildingId: BuildingId
  readonly category: SuggestionCategory
  readonly title: string
  readonly status: SuggestionStatus
  readonly verdict?: Verdict
  readonly at: Instant
  readonly dueOn?: LocalDate
}

export type StepView = { readonly what: SuggestionDeed['what']; readonly at: Instant; /** Absent for the clock. */ readonly by?: string; readonly words?: string }

export type SuggestionView = {
  readonly suggestionId: string
  readonly communityId: CommunityId
  readonly buildingId: BuildingId
  readonly building: string
  readonly captain?: string
  readonly category: SuggestionCategory
  readonly text: string
  /** Addresses that hold for a while. */
  readonly photos: readonly string[]
  /** Who said it, where they want to be named. */
  readonly resident?: string
  /** A resident handed it over, and hears of it themselves. */
  readonly handed: boolean
  readonly status: SuggestionStatus
  readonly at: Instant
  readonly dueOn?: LocalDate
  readonly closesOn?: LocalDate
  readonly reply?: { readonly verdict: Verdict; readonly text: string; readonly days: number }
  readonly street?: AtStreet
  readonly shown?: { readonly summary: string; readonly answer: string }
  readonly into?: string
  readonly steps: readonly StepView[]
  /** What the caller can do with it now. */
  readonly may: readonly SuggestionStep[]
  /** Whether the caller is of the staff who say what all may read. */
  readonly mayShow: boolean
}

/** The book of one building, the latest first, at most sixty, and the phone's folder for photographs. What residents handed over stands apart until it is in the book. */
export const readBook = endpoint<{ readonly building: string; readonly communityId: CommunityId; readonly entries: readonly SuggestionLine[]; readonly handed: readonly SuggestionLine[]; readonly folder: string }>()({
  name: 'suggestion.readBook',
  ...captain,
  changes: false,
  input: v.strictObject({ buildingId: id }),
  refusals: []
})

/** Entries of the same building that say much the same, at most three: asked while one is written. */
export const findSimilar = endpoint<{ readonly alike: readonly SuggestionLine[] }>()({
  name: 'suggestion.findSimilar',
  ...captain,
  changes: false,
  input: v.strictObject({ buildingId: id, text: suggestionText }),
  refusals: []
})

/** Writes an entry for a resident, who is named only if they want to be. `requestId` is its id; photographs lie in the folder of the book. */
export const writeSuggestion = endpoint<{ readonly suggestionId: string }>()({
  name: 'suggestion.write',
  ...captain,
  changes: true,
  input: v.strictObject({ requestId, buildingId: id, resident: v.optional(text(30)), category, text: suggestionText, files: suggestionFiles }),
  refusals: ['photo_unusable']
})

/** Completes an entry that came back, and hands it in once more. */
export const amendSuggestion = endpoint<{ readonly status: SuggestionStatus }>()({
  name: 'suggestion.amend',
  ...captain,
  changes: true,
  input: v.strictObject({ requestId, suggestionId: id, category, text: suggestionText, files: suggestionFiles }),
  refusals: [...stepRefusals, 'photo_unusable']
})

/** What a resident handed over goes into the book as it stands, or not, with a reason that they hear. */
export const takeUpSuggestion = endpoint<{ readonly status: SuggestionStatus }>()({
  name: 'suggestion.takeUp',
  ...captain,
  changes: true,
  input: v.strictObject({ requestId, suggestionId: id, reason: v.optional(text(100)) }),
  refusals: stepRefusals
})

/** It is done; or, once and with a reason, it is not. */
export const confirmSuggestion = endpoint<{ readonly status: SuggestionStatus }>()({
  name: 'suggestion.confirm',
  ...captain,
  changes: true,
  input: v.strictObject({ requestId, suggestionId: id, contradiction: v.optional(text(100)) }),
  refusals: stepRefusals
})

export const readSuggestion = endpoint<{ readonly suggestion: SuggestionView }>()({
  name: 'suggestion.read',
  ...everybody,
  changes: false,
  input: v.strictObject({ suggestionId: id }),
  refusals: []
})
