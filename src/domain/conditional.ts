/** A conditional change to one document, as a value: what must hold, and what then changes, in one atomic step of the database. */

type Scalar = string | number | boolean | null

export type Test =
  | { readonly is: Scalar }
  | { readonly isNot: Scalar }
  | { readonly atMost: number }
  | { readonly atLeast: number }
  | { readonly above: number }
  | { readonly below: number }
  | { readonly oneOf: readonly Scalar[] }
  | { readonly present: boolean }

/** Path → test. Paths are dotted, as the database reads them. */
export type Tests = Readonly<Record<string, Test>>

/** All of `all` hold, and, where it is given, at least one of `any`. */
export type Condition = { readonly all: Tests; readonly any?: readonly Tests[] }

export type Step =
  | { readonly set: unknown }
  | { readonly add: number }
  | { readonly unset: true }
  | { readonly push: unknown; readonly most?: number }
  | { readonly pushSorted: string }
  | { readonly shift: true }
  | { readonly pull: Scalar | Readonly<Record<string, Scalar>> }

export type Change = Readonly<Record<string, Step>>

/** A change that happens only while its condition holds. */
export type Conditional = { readonly when: Condition; readonly then: Change }

export const is = (value: Scalar): Test => ({ is: value })
/** Of a path into a list: of none of its entries. */
export const isNot = (value: Scalar): Test => ({ isNot: value })
export const atMost = (value: number): Test => ({ atMost: value })
export const atLeast = (value: number): Test => ({ atLeast: value })
export const above = (value: number): Test => ({ above: value })
export const below = (value: number): Test => ({ below: value })
export const oneOf = (values: readonly Scalar[]): Test => ({ oneOf: values })
export const present: Test = { present: true }
export const absent: Test = { present: false }

export const set = (value: unknown): Step => ({ set: value })
export const add = (value: number): Step => ({ add: value })
export const unset: Step = { unset: true }
export const push = (value: unknown): Step => ({ push: value })
/** Leaves a list that has so many entries as it is. */
export const pushUpTo = (most: number, value: unknown): Step => ({ push: value, most })
/** Into a list of texts that is sorted by what they say, whoever came first. */
export const pushSorted = (value: string): Step => ({ pushSorted: value })
export const shift: Step = { shift: true }
export const pull = (value: Scalar | Readonly<Record<string, Scalar>>): Step => ({ pull: value })
