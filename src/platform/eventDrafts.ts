/** Events that are being written on this phone: kept with every word, until the cloud has them. */
import type { EventId } from '@domain/ids'
import { cell, useCell } from './cell'
import { keep, kept, type KeptDraft } from './storage'

export type { KeptDraft }

/** More than anybody writes at once; the oldest gives way. */
const MOST = 10

const writes = cell(0)

const all = (): readonly KeptDraft[] => kept('eventDrafts') ?? []

const others = (eventId: EventId): readonly KeptDraft[] => all().filter((one) => one.eventId !== eventId)

function write(drafts: readonly KeptDraft[]): void {
  keep('eventDrafts', drafts.slice(-MOST))
  writes.set(writes.get() + 1)
}

export const keptDraft = (eventId: EventId): KeptDraft | null => all().find((one) => one.eventId === eventId) ?? null
export const keepDraft = (draft: KeptDraft): void => write([...others(draft.eventId), draft])
export const forgetDraft = (eventId: EventId): void => write(others(eventId))

/** Those that wait to be finished, newest first; anew whenever one was written. */
export function useKeptDrafts(communityId: string): readonly KeptDraft[] {
  useCell(writes)
  return all().filter((one) => one.communityId === communityId).reverse()
}
