/** A walk as those who go along find it: the event, the groups, who escorts them, and the counts. */
import type { OutingView } from '@contract/eventOuting'
import { CHECK_IN_LEAD, type EventFacts } from '@domain/event'
import type { OutingPlan } from '@domain/eventPlan'
import type { EventId } from '@domain/ids'
import { maskedPhone } from '@domain/masking'
import { childrenOf, emptyOuting, enoughEscorts, escortsOf, isBalanced, lastCall, rollCallPoints, type Outing } from '@domain/outing'
import type { Change, Condition } from '@domain/conditional'
import { rosterIsOpen } from '@domain/retention'
import type { Context } from '@kernel/handle'
import { deskEvent } from './desk'
import { seesNames } from './rosterView'

export type Walk = { readonly event: EventFacts; readonly plan: OutingPlan; readonly outing: Outing; readonly running: boolean; /** Whether those who lead it are still named. */ readonly open: boolean }

/** Null for an event that goes nowhere. What nobody wrote down yet is made up. */
export async function walkOf(context: Context, eventId: EventId): Promise<Walk | null> {
  const [{ event }, stored] = await Promise.all([deskEvent(context, eventId), context.store.get('outings', eventId)])
  if (event.plan?.kind !== 'volunteer_outing') return null
  return { event, plan: event.plan, outing: stored ?? emptyOuting(eventId), running: isOn(event) && context.now >= event.startAt - CHECK_IN_LEAD, open: rosterIsOpen(event, context.now) }
}

/** Whether it is still to be walked. */
export const isOn = ({ status }: EventFacts): boolean => status === 'published'

/** Changes what is written about a walk, which is there from the first change on; answers with what stands then. */
export async function changeWalk({ store }: Pick<Context, 'store'>, { outing }: Walk, change: Change, when: Condition = { all: {} }): Promise<Outing> {
  await store.insert('outings', emptyOuting(outing._id))
  await store.updateIf('outings', outing._id, when, change)
  return (await store.get('outings', outing._id)) ?? outing
}

export function outingView({ event, plan, running, open }: Walk, outing: Outing, { caller, secrets }: Pick<Context, 'caller' | 'secrets'>): OutingView {
  const shown = (sealed: string) => {
    // the clock has taken it away
    if (sealed === '' || !open) return ''
    return seesNames(caller, event) ? secrets.open(sealed) : maskedPhone(secrets.open(sealed))
  }
  return {
    route: plan.route,
    groups: Object.entries(outing.groups).map(([groupId, { partner, classes, children, teachers, leaderName, leaderPhone }]) => ({ groupId, partner, classes, children, teachers, leaderName: open ? leaderName : '', leaderPhone: shown(leaderPhone) })),
    staffing: open ? outing.staffing : outing.staffing.map(({ role }) => ({ name: '', role })),
    children: childrenOf(outing),
    escorts: escortsOf(outing),
    enoughEscorts: enoughEscorts(outing),
    calls: rollCallPoints.flatMap((point) => {
      const call = lastCall(outing, point)
      return call ? [{ point, children: call.children, escorts: call.escorts, at: call.at, ...(call.note ? { note: call.note } : {}) }] : []
    }),
    balanced: isBalanced(outing),
    running
  }
}
