/** An application for prizes as it is being written, and on its way to the co-operative. */
import { seek } from '@components/seek'
import { useState } from 'react'
import { copy } from './copy'
import { blank, itemsOf, lacking, type DraftItem } from './draft'
import type { Prizes } from './usePrizes'

export function useApplication({ apply }: Prizes) {
  const [drafts, setDrafts] = useState<readonly DraftItem[]>([blank])
  const [reason, setReason] = useState<string>(copy.usualWhy)
  const [asked, setAsked] = useState(false)
  return {
    drafts,
    reason,
    asked,
    setReason,
    change: (at: number, part: Partial<DraftItem>) => setDrafts(drafts.map((one, index) => (index === at ? { ...one, ...part } : one))),
    more: () => setDrafts([...drafts, blank]),
    less: () => setDrafts(drafts.slice(0, -1)),
    async send() {
      setAsked(true)
      const items = itemsOf(drafts)
      if (!items) return seek(drafts.flatMap((item, at) => lacking(item).map((field) => `${field}-${at + 1}-field`))[0] ?? '')
      if (reason.trim() === '') return seek('why-field')
      await apply(items, reason.trim())
    }
  }
}

export type Application = ReturnType<typeof useApplication>
