/** Every rule of the cloud that we build on, as far as a test can decide it. */
import type { DeskRule, Rule } from './rule'
import { collections } from './rules/collections'
import { conflicts, conflictsAtTheDesk } from './rules/conflicts'
import { files } from './rules/files'
import { functions } from './rules/functions'
import { indexes } from './rules/indexes'
import { reading } from './rules/reading'
import { transactions } from './rules/transactions'
import { writing, writingAtTheDesk } from './rules/writing'

// no test here decides what the SDK does outside of a function or when it is bundled; quotas, rate limits, cold starts and results
// of queries above 1 MB, which are not imitated; and conflicts at a commit that nobody made on purpose: those at the operation come first
export const rules: readonly Rule[] = [...reading, ...writing, ...collections, ...transactions, ...conflicts, ...files]
export const deskRules: readonly DeskRule[] = [...writingAtTheDesk, ...conflictsAtTheDesk, ...functions, ...indexes]
