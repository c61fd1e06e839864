/** Every rule of the cloud that we build on. */
import type { DeskRule, Rule } from './rule'
import { collections } from './rules/collections'
import { conflicts, conflictsAtTheDesk } from './rules/conflicts'
import { files } from './rules/files'
import { functions } from './rules/functions'
import { indexes } from './rules/indexes'
import { reading } from './rules/reading'
import { transactions } from './rules/transactions'
import { writing, writingAtTheDesk } from './rules/writing'

export const rules: readonly Rule[] = [...reading, ...writing, ...collections, ...transactions, ...conflicts, ...files]
export const deskRules: readonly DeskRule[] = [...writingAtTheDesk, ...conflictsAtTheDesk, ...functions, ...indexes]

/** What `platform.md` states and no test here can decide. */
export const undecided = {
  'the SDK is slow outside of a function (A3 G1), complains without region and namespace (G8)': 'the local cloud sets the environment, test/local/gateway.test.ts looks at it',
  'mime-db is not declared by the SDK, its named imports are undefined (G5, G6)': 'a matter of installing and bundling',
  'quotas, rate limits, cold start': 'not imitated',
  'a result of a query above 1 MB (-602001)': 'not imitated',
  'a conflict at the commit that nobody made on purpose': 'the conflict at the operation comes first'
} as const
