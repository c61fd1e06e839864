/** Everything about points that is asked without changing anything, in a community of its own beside the town. */
import { listService, readMyPoints } from '@contract/points'
import { listPoints, listTotals, readCaptainMonth, readPointsRules } from '@contract/pointsDesk'
import { exportPoints } from '@contract/workbookCaptains'
import type { Endpoint, InputOf } from '@contract/endpoint'
import type { Asked } from '../fixtures/attempts'
import { dataOf } from '../fixtures/ground'
import { aLedger, type Ledger } from '../fixtures/pointsStories'

const asked = <E extends Endpoint>(endpoint: E, who: 'captain' | 'clerk', inputOf: (ledger: Ledger) => InputOf<E>): Asked => ({
  endpoint: endpoint.name,
  begin: async (ground, id) => {
    const ledger = await aLedger(ground, id)
    dataOf(await ledger.claim())
    return { ask: () => ground.call(ledger[who], endpoint, inputOf(ledger)) }
  }
})

const ofCommunity = ({ communityId }: Ledger) => ({ communityId })

export const pointsReadings: readonly Asked[] = [
  asked(readMyPoints, 'captain', ofCommunity),
  asked(listService, 'captain', ofCommunity),
  asked(listPoints, 'clerk', ({ communityId }) => ({ communityId, pile: 'claimed' as const })),
  asked(readCaptainMonth, 'clerk', ({ communityId, captainId, month }) => ({ communityId, captainId, month })),
  asked(listTotals, 'captain', ({ communityId, month }) => ({ communityId, month })),
  asked(exportPoints, 'clerk', ({ communityId, month }) => ({ communityId, month })),
  asked(readPointsRules, 'captain', ofCommunity)
]
