/** The clock: once a minute it finishes what a crash left undone, and takes away what has served its time. It answers nobody else, whatever the event claims. */
import type { Reply } from '@contract/reply'
import { Fault } from '@kernel/faults'
import { failed, faultFrom } from '@kernel/handle'
import { causeText, logCall, newTrace, type Trace } from '@kernel/log'
import { metered } from '@kernel/metered'
import { toolsFor } from '@kernel/serve'
import { identity } from '@kernel/wx/identity'
import { store } from '@kernel/wx/store'
import { archiveEvents } from './archiveEvents'
import { closeCampaigns } from './closeCampaigns'
import { finishEntitling } from './finishEntitling'
import { forgetPortions, forgetVisits } from './forgetElders'
import { forgetParties } from './forgetParties'
import type { Clockwork } from './oneByOne'
import { countDuties, forgetPoints, scoreSuggestions, tellPoints } from './points'
import { forgetObjections, tellRankings } from './quarters'
import { scoreMeetings } from './meetings'
import { settleQueues } from './settleQueues'
import { sweepPersons } from './strangers'
import { forgetVoices, tellSuggestions, tendSuggestions } from './suggestions'
import { sweepOld } from './sweepOld'
import { sweepRegistrations } from './sweepRegistrations'
import { tellCancellations } from './tellCancellations'
import { tellResults } from './tellResults'
import { tidyAlbums } from './tidyAlbums'
import { tidyImports } from './tidyImports'
import { beginYears, forgetYears, tellYears } from './years'

/** What each has done, in things; each does a bounded part, and the next minute the next. */
const jobs: Readonly<Record<string, (context: Clockwork) => Promise<number>>> = {
  queues: settleQueues,
  cancellations: tellCancellations,
  results: tellResults,
  swept: sweepRegistrations,
  entitled: finishEntitling,
  closed: closeCampaigns,
  archived: archiveEvents,
  forgotten: forgetParties,
  heard: forgetVisits,
  portions: forgetPortions,
  albums: tidyAlbums,
  imports: tidyImports,
  suggestions: tendSuggestions,
  answers: tellSuggestions,
  voices: forgetVoices,
  scores: scoreSuggestions,
  meetings: scoreMeetings,
  duties: countDuties,
  decided: tellPoints,
  points: forgetPoints,
  rankings: tellRankings,
  objections: forgetObjections,
  years: beginYears,
  honours: tellYears,
  totals: forgetYears,
  strangers: sweepPersons,
  old: sweepOld
}

type Done = Readonly<Record<string, number | 'failed'>>

export async function main(): Promise<Reply<Done>> {
  const trace = newTrace()
  const reply = identity().kind === 'clock' ? await workOff(trace) : failed(new Fault('unauthenticated'), trace)
  logCall('timers', trace, reply, reply.ok ? reply.data : {})
  return reply
}

/** One job after another; one that fails stops no other, and comes round again. */
async function workOff(trace: Trace): Promise<Reply<Done>> {
  try {
    const context: Clockwork = { store: metered(store, trace), now: trace.beganAt, trace, ...toolsFor(trace) }
    const done: Record<string, number | 'failed'> = {}
    for (const [name, job] of Object.entries(jobs)) {
      done[name] = await job(context).catch((error: unknown) => {
        trace.causes.push(`${name}: ${causeText(faultFrom(error).cause)}`)
        return 'failed' as const
      })
    }
    return { ok: true, data: done }
  } catch (error) {
    return failed(faultFrom(error), trace)
  }
}
