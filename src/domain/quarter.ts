/** How a quarter is written; which months it has and when they close stands with the points. */
import type { QuarterId } from './points'

export const isQuarter = (text: string): boolean => /^20\d{2}Q[1-4]$/.test(text)

export const quarterParts = (quarter: QuarterId): { readonly year: number; readonly number: number } => ({ year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(5)) })

export function quarterBefore(quarter: QuarterId): QuarterId {
  const { year, number } = quarterParts(quarter)
  return number === 1 ? `${year - 1}Q4` : `${year}Q${number - 1}`
}
