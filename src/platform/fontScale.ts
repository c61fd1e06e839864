/** How large the words are to be: WeChat's setting, and our version for elders that people switch on themselves. */
import { cell, useCell } from './cell'
import { fontFactor } from './fontFactor'
import { keep, kept, type Reading } from './storage'

export type { Reading }
export type FontScale = { readonly factor: number; readonly elder: boolean }

const LARGEST = 1.6

const now = (reading: Reading): FontScale => ({ factor: reading === 'largest' ? LARGEST : fontFactor(), elder: reading !== 'standard' })

const reading = cell<Reading>('standard')
const scale = cell<FontScale>({ factor: 1, elder: false })

/** Reads setting and switch anew: at the start, and whenever the program comes back to the front. */
export function refreshFontScale(): void {
  reading.set(kept('reading') ?? 'standard')
  const next = now(reading.get())
  const last = scale.get()
  if (next.factor !== last.factor || next.elder !== last.elder) scale.set(next)
}

export function setReading(next: Reading): void {
  keep('reading', next)
  reading.set(next)
  scale.set(now(next))
}

export const useReading = (): Reading => useCell(reading)
export const useFontScale = (): FontScale => useCell(scale)
