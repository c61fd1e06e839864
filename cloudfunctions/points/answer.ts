/** An objection is answered. */
import { answerObjection as endpoint } from '@contract/pointsDesk'
import { accept, refuse } from '@domain/decision'
import { answerObjection as answer } from '@domain/pointsMonth'
import { handle } from '@kernel/handle'
import { copy } from './copy'
import { countedMonth, handOn, settle } from './months'
import { announce } from './telling'

export const answerObjection = handle(endpoint, async ({ entryId, looksAgain, text, ...asked }, context) => {
  const month = await countedMonth(context, asked)
  const { personId: by, isCaptain } = await handOn(context, month, [])
  if (isCaptain) return refuse('own_entry')
  const decision = await settle(context, month, (known) => {
    const before = known.entries[entryId]?.objection?.answer
    return before?.by === by && before.text === text ? accept(null) : answer(known, entryId, looksAgain, { at: context.now, by, text })
  })
  if (!decision.accepted) return decision
  await announce(context, decision.fact, copy.answered)
  return accept({ answered: true })
})
