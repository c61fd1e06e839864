/** What a rule of the cloud is to its test: a claim, where it comes from, and the guard without which the claim must fail. */
import type { Guard } from '@local/guards'
import type { Bench, Desk } from './bench'

type Claim<Where> = {
  readonly rule: string
  /** Who says so. "Tencent's tests" are those in the package of @cloudbase/node-sdk 2.9.1. "Ours" is a decision where nobody says anything. */
  readonly source: string
  readonly test: (bench: Where) => Promise<void>
  /** Each of them by itself breaks the rule. Where none can, the reason. */
  readonly without: readonly Guard[] | { readonly noTwin: string }
}

/** Holds on CloudBase and on the desk. */
export type Rule = Claim<Bench>

/** Holds on the desk alone, for a reason. */
export type DeskRule = Claim<Desk> & { readonly deskOnly: string }
