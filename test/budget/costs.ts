/** What each call costs the database, asked once each in a cloud that holds a town. */
import type { Reply } from '@contract/reply'
import type { Scan } from '@local/invocations'
import { accountChanges } from '../fixtures/accountChanges'
import { nameOf, type Asked } from '../fixtures/attempts'
import { eventChanges } from '../fixtures/eventChanges'
import { WHILE_OPEN } from '../fixtures/events'
import { offlineChanges } from '../fixtures/commands'
import { kindChanges } from '../fixtures/kindChanges'
import { captainChanges } from '../fixtures/captainChanges'
import { noodleChanges } from '../fixtures/noodleChanges'
import { pointsChanges } from '../fixtures/pointsChanges'
import { suggestionChanges } from '../fixtures/suggestionChanges'
import { visitChanges } from '../fixtures/visitChanges'
import { rosterChanges } from '../fixtures/rosterChanges'
import { yearChanges } from '../fixtures/yearChanges'
import { outcomeOf, type Ground } from '../fixtures/ground'
import { captainReadings } from './captainReadings'
import { noodleReadings } from './noodleReadings'
import { readings, refused } from './readings'
import { pointsReadings } from './pointsReadings'
import { suggestionReadings } from './suggestionReadings'
import { yearReadings } from './yearReadings'

export type Cost = { readonly calls: number; readonly examined: number; readonly scans: readonly Scan[]; readonly outcome: string }
export type Costs = ReadonlyMap<string, Cost>

/** Nobody calls this function but the clock. */
const timers: Asked = {
  endpoint: 'timers',
  begin: (ground) => Promise.resolve({ ask: async () => (await ground.cloud.control.tick()).timers?.result as Reply<unknown> })
}

/** Every endpoint in every way it is asked; `reason` where the answer is a refusal. The clock comes first: the others leave it something to do. */
export const everyCall: readonly (Asked & { readonly reason?: string })[] = [timers, ...accountChanges, ...eventChanges, ...kindChanges, ...noodleChanges, ...visitChanges, ...suggestionChanges, ...pointsChanges, ...rosterChanges, ...captainChanges, ...yearChanges, ...offlineChanges, ...readings, ...noodleReadings, ...suggestionReadings, ...pointsReadings, ...captainReadings, ...yearReadings, ...refused]

/** `round` tells the ids of these calls from those made before. */
export async function costsOn(ground: Ground, round: string): Promise<Costs> {
  const { control } = ground.cloud
  const costs = new Map<string, Cost>()
  for (const [number, call] of everyCall.entries()) {
    await control.clock(WHILE_OPEN)
    const { ask } = await call.begin(ground, `${round}${number}`)
    await control.forgetStats()
    const outcome = outcomeOf(await ask())
    const { endpoints, scans } = await control.stats()
    const cost = endpoints[call.endpoint]
    costs.set(nameOf(call), { calls: cost?.calls.max ?? 0, examined: cost?.examined.max ?? 0, scans, outcome })
  }
  return costs
}
