/** Telling what came of an entry to whoever handed it over and to the captain who wrote it, also of those that went on in it: after the step, and by the clock for whoever was cut off before. */
import { present, unset } from '@domain/conditional'
import type { OpenId } from '@domain/ids'
import type { Suggestion, SuggestionStatus } from '@domain/suggestion'
import { accountsOf } from '@kernel/accountsOf'
import type { Context } from '@kernel/handle'
import { copy } from './copy'

/** Few say the same in one community before it is answered. */
const MOST_MERGED = 50

const page = { captain: ({ _id }: Suggestion) => `packages/captain/suggestion/index?id=${_id}`, resident: 'packages/captain/hand/index' } as const

const sentences: Readonly<Partial<Record<SuggestionStatus, string>>> = { returned: copy.returned, escalated: copy.street }

export async function announce(context: Pick<Context, 'store' | 'notices'>, suggestion: Suggestion): Promise<void> {
  if (suggestion.untoldAt === undefined) return
  const { store, notices } = context
  const merged = suggestion.status === 'replied' || suggestion.status === 'escalated' ? await store.find('suggestions', { index: 'byInto', equal: { into: suggestion._id }, limit: MOST_MERGED }) : []
  const concerned = [suggestion, ...merged]
  const accounts = await accountsOf(context, concerned.flatMap(({ captainId }) => captainId ?? []))
  const send = (to: OpenId, opens: string) => notices.send({ to, occasion: 'suggestion', page: opens, fields: { thing1: copy.book, thing4: sentences[suggestion.status] ?? copy.answered } })
  for (const one of concerned) {
    const captain = one.captainId === undefined ? undefined : accounts.get(one.captainId)
    if (captain !== undefined) await send(captain, page.captain(one))
    // what comes back is for the captain to complete
    if (one.voice.account !== undefined && suggestion.status !== 'returned') await send(one.voice.account, page.resident)
  }
  await store.updateIf('suggestions', suggestion._id, { all: { untoldAt: present } }, { untoldAt: unset })
}
