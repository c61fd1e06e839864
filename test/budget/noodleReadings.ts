/** Everything about noodles that is asked without changing anything, in a community of its own beside the town. */
import { listCampaigns, previewEligibility, readCampaign } from '@contract/distribution'
import { listOpenMatters, readCards, readCash, readProgress } from '@contract/distributionBooks'
import { findElders, readDesk, readHomeList, readPortion, readProof, setChannel } from '@contract/distributionDesk'
import { listWaiting } from '@contract/distributionMine'
import { listAlerts, listDepartures, listTasks, listVisits, readDay, readElderVisits, revealElderPhone } from '@contract/visit'
import { exportCampaign, exportVisits } from '@contract/workbookNoodles'
import type { Endpoint, InputOf } from '@contract/endpoint'
import type { Asked } from '../fixtures/attempts'
import { dataOf, type Ground } from '../fixtures/ground'
import { aNoodleTown, daughterOf, doubted, handedCash, type Noodles, visited } from '../fixtures/noodleStories'

/** Asked in a town of its own, by somebody who works there. */
const asked = <E extends Endpoint>(endpoint: E, who: 'clerk' | 'worker' | 'carer', inputOf: (there: Noodles, ground: Ground) => InputOf<E> | Promise<InputOf<E>>, when?: string, before: (there: Noodles, ground: Ground) => Promise<unknown> = () => Promise.resolve()): Asked => ({
  endpoint: endpoint.name,
  ...(when ? { when } : {}),
  begin: async (ground, id) => {
    const there = await aNoodleTown(ground, id, { elders: [{ tail: '0012' }, {}, {}] })
    await before(there, ground)
    const input = await inputOf(there, ground)
    return { ask: () => ground.call(there[who], endpoint, input) }
  }
})

const ofCampaign = ({ campaignId }: Noodles) => ({ campaignId })

export const noodleReadings: readonly Asked[] = [
  asked(listCampaigns, 'clerk', ({ communityId }) => ({ communityId, statuses: ['open' as const] })),
  asked(readCampaign, 'clerk', ofCampaign),
  asked(previewEligibility, 'clerk', ofCampaign),
  asked(readDesk, 'clerk', ofCampaign),
  asked(findElders, 'clerk', ({ campaignId, buildingId }) => ({ campaignId, by: { kind: 'home' as const, buildingId, name: '王' } }), 'by building'),
  asked(findElders, 'clerk', ({ campaignId }) => ({ campaignId, by: { kind: 'tail' as const, tail: '0012' } }), 'by the last four'),
  asked(
    findElders,
    'clerk',
    async ({ campaignId, clerk, gridId }, ground) => ({ campaignId, by: { kind: 'card' as const, code: dataOf(await ground.call(clerk, readCards, { gridId })).cards[0]?.code ?? '' } }),
    'by a card'
  ),
  asked(readPortion, 'worker', (there) => there.portion(), undefined, doubted),
  asked(readProof, 'clerk', (there) => ({ ...there.portion(0, 'cash'), of: there.command('cash') }), undefined, handedCash),
  asked(readHomeList, 'worker', ({ campaignId, gridId }) => ({ campaignId, gridId })),
  asked(listOpenMatters, 'clerk', ofCampaign, undefined, doubted),
  asked(readProgress, 'clerk', ofCampaign, undefined, doubted),
  asked(readCash, 'clerk', ({ campaignId }) => ({ campaignId, itemId: 'cash', on: '2026-11-10' }), undefined, handedCash),
  asked(readCards, 'clerk', ({ gridId }) => ({ gridId })),
  asked(readDay, 'worker', ({ gridId }) => ({ gridIds: [gridId] }), undefined, visited),
  asked(listVisits, 'clerk', ({ communityId }) => ({ communityId, fromOn: '2026-11-01', toOn: '2026-11-30' }), undefined, visited),
  asked(readElderVisits, 'worker', (there) => ({ elderId: there.portion().elderId }), undefined, visited),
  asked(listDepartures, 'clerk', ({ communityId }) => ({ communityId }), undefined, visited),
  asked(listTasks, 'worker', ({ gridId }) => ({ within: { kind: 'grid' as const, id: gridId }, statuses: ['open' as const] }), undefined, visited),
  asked(exportCampaign, 'clerk', ({ campaignId }) => ({ campaignId, paper: { kind: 'uncollected' as const, itemId: 'noodles' } }), 'of whoever has not collected'),
  asked(exportCampaign, 'clerk', ({ campaignId, gridId }) => ({ campaignId, paper: { kind: 'homes' as const, gridId } }), 'of a grid', (there, ground) => ground.call(there.clerk, setChannel, { ...there.portion(), channel: 'home' })),
  asked(exportVisits, 'clerk', ({ communityId }) => ({ communityId, fromOn: '2026-11-01', days: 30, paper: 'ledger' as const }), undefined, visited),
  {
    endpoint: listWaiting.name,
    begin: async (ground, id) => {
      const there = await aNoodleTown(ground, id)
      const daughter = await daughterOf(there, ground)
      return { ask: () => ground.call(daughter, listWaiting, {}) }
    }
  },
  asked(listAlerts, 'carer', ({ communityId }) => ({ communityId }), undefined, visited),
  asked(revealElderPhone, 'carer', (there) => ({ elderId: there.portion().elderId, alertId: there.command('visit'), reason: '问候老人' }), undefined, visited)
]
