/** What is being asked for, as it is typed: prices in yuan, until they are sent in fen. */
import type { PrizeItem } from '@domain/prizes'

export type DraftItem = { readonly name: string; readonly unit: string; readonly each: number; readonly price: string }
export const blank: DraftItem = { name: '', unit: '', each: 1, price: '0' }

/** Null where it is no price: at most two places behind the point, and no more than ten thousand yuan. */
export function fenOf(price: string): number | null {
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(price.trim())) return null
  const fen = Math.round(Number(price) * 100)
  return fen <= 1_000_000 ? fen : null
}

/** The fields that are not filled in as they should be. */
export const lacking = ({ name, unit, price }: DraftItem): readonly ('name' | 'unit' | 'price')[] => [...(name.trim() === '' ? (['name'] as const) : []), ...(unit.trim() === '' ? (['unit'] as const) : []), ...(fenOf(price) === null ? (['price'] as const) : [])]

/** What is sent, or null while something is missing. */
export function itemsOf(drafts: readonly DraftItem[]): readonly PrizeItem[] | null {
  const items = drafts.flatMap(({ name, unit, each, price }, at): readonly PrizeItem[] => {
    const fen = fenOf(price)
    return name.trim() === '' || unit.trim() === '' || fen === null ? [] : [{ itemId: `item_${at}`, name: name.trim(), unit: unit.trim(), each, price: fen }]
  })
  return items.length === drafts.length ? items : null
}
