/** One figure of the bench. */

/** `baseline` is what the figure is held against: its bar, the bare database in the same run, or the same call in a smaller town. `ratio` is the figure in terms of it. */
export type Measure = { readonly name: string; readonly value: number; readonly unit: string; readonly baseline?: number; readonly ratio?: number }

const DIGITS = 4

const rounded = (value: number): number => Number(value.toPrecision(DIGITS))

/** Without a baseline, or with none to divide by, the figure stands alone. */
export const measure = (name: string, value: number, unit: string, baseline?: number): Measure => ({
  name,
  value: rounded(value),
  unit,
  ...(baseline ? { baseline: rounded(baseline), ratio: rounded(value / baseline) } : {})
})

/** The one in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('no median of nothing')
  return middle
}
