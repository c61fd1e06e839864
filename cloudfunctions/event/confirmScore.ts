/** A second person looks at a score and confirms it: never the one who entered it, whatever phone they hold. */
import { confirmScore as endpoint } from '@contract/eventContest'
import { confirm, decideConfirming } from '@domain/contest'
import { accept, refuse } from '@domain/decision'
import { samePerson } from '@domain/granting'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { phoneTagsOf } from '@kernel/phoneTags'
import { contestDesk, contestOf, entrantView, recordEntrants } from './contest'

export const confirmScore = handle(endpoint, async ({ eventId, personId, seenAt }, context) => {
  const { caller, store, secrets, now } = context
  const desk = await contestDesk(context, eventId)
  if (!desk) return refuse('no_contest')
  const entered = desk.contest.scores[personId]
  const persons = await store.getMany('persons', [...new Set([personId, caller.personId, ...(entered ? [entered.by] : [])])])
  const personOf = (id: string) => persons.find(({ _id }) => _id === id)
  const [me, enterer, child] = [personOf(caller.personId), personOf(entered?.by ?? ''), personOf(personId)]
  // a repeat of the same confirmation is answered again
  if (!(entered?.at === seenAt && entered.confirmed?.by === caller.personId)) {
    const isEnterer = me !== undefined && enterer !== undefined && samePerson(me, phoneTagsOf(secrets, me), enterer)
    const decision = decideConfirming(desk.contest, personId, isEnterer, seenAt)
    if (!decision.accepted) return decision
    if (!(await store.apply('contests', eventId, confirm(desk.contest, personId, caller.personId, now)))) return refuse('changed_meanwhile')
  }
  if (!child) throw broken('an entrant is gone')
  await recordEntrants(context, desk)
  return accept({ entrant: entrantView({ ...desk, contest: await contestOf(context, eventId) }, child, context) })
})
