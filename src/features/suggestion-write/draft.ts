/** What has been written of an entry, and what is missing of it. */
import type { SuggestionCategory } from '@domain/suggestion'
import { keep, kept } from '@platform/storage'

export type Draft = { readonly who: 'anonymous' | 'named' | 'own' | null; readonly name: string; readonly category: SuggestionCategory | null; readonly text: string }
export type DraftField = 'what' | 'about' | 'who' | 'name'

export const emptyDraft: Draft = { who: null, name: '', category: null, text: '' }

/** In the order of the page. */
export function firstMissing({ who, name, category, text }: Draft): DraftField | null {
  if (text.trim() === '') return 'what'
  if (!category) return 'about'
  if (!who) return 'who'
  return who === 'named' && name.trim() === '' ? 'name' : null
}

/** One for each building; its words never leave the phone until they are handed in. */
export const keptDraft = (buildingId: string): Draft => ({ ...emptyDraft, ...(kept('suggestionDrafts')?.[buildingId] as Partial<Draft> | undefined) })
export const keepDraft = (buildingId: string, draft: Draft): boolean => keep('suggestionDrafts', { ...kept('suggestionDrafts'), [buildingId]: draft })
export function dropDraft(buildingId: string): void {
  const { [buildingId]: _gone, ...others } = kept('suggestionDrafts') ?? {}
  keep('suggestionDrafts', others)
}
