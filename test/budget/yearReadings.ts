/** Everything about a year of captains that is asked without changing anything, in a community of its own beside the town. */
import { readYear, readYearResult } from '@contract/annual'
import { checkCertificate, readCertificates, readOwnYear } from '@contract/annualCertificate'
import { readPrizes, readSignature } from '@contract/annualPrize'
import { exportYear } from '@contract/workbookYear'
import type { Asked } from '../fixtures/attempts'
import type { Reply } from '@contract/reply'
import { dataOf, type Ground } from '../fixtures/ground'
import { aYear, issue, signature, winners, type YearStep, type YearTown } from '../fixtures/yearStories'

const asked = (endpoint: string, step: YearStep, ask: (town: YearTown, ground: Ground) => Promise<Reply<unknown>>, when?: string): Asked => ({
  endpoint,
  ...(when ? { when } : {}),
  begin: async (ground, id) => {
    const town = await aYear(ground, id, step)
    return { ask: () => ask(town, ground) }
  }
})

/** A code is looked up first, and then proved. */
const proved: Asked = {
  endpoint: checkCertificate.name,
  begin: async (ground, id) => {
    const town = await aYear(ground, id, 'certified')
    const [first] = dataOf(await ground.call(town.chair, readCertificates, town.ofYear)).certificates
    return { ask: () => ground.call(town.chair, checkCertificate, { number: first?.number ?? '', code: first?.code ?? '' }) }
  }
}

const signed: Asked = {
  endpoint: readSignature.name,
  begin: async (ground, id) => {
    const town = await aYear(ground, id, 'received')
    dataOf(await issue(town, ground, await signature(town, ground)))
    return { ask: () => ground.call(town.chair, readSignature, { ...town.ofYear, personId: winners(town)[0] ?? '' }) }
  }
}

export const yearReadings: readonly Asked[] = [
  asked(readYear.name, 'decided', (town, ground) => ground.call(town.chair, readYear, { communityId: town.communityId })),
  asked(readYearResult.name, 'publicised', (town, ground) => ground.call(town.captains[2] ?? '', readYearResult, { communityId: town.communityId })),
  asked(readOwnYear.name, 'certified', (town, ground) => ground.call(town.captains[0] ?? '', readOwnYear, { communityId: town.communityId })),
  asked(readCertificates.name, 'certified', (town, ground) => ground.call(town.chair, readCertificates, town.ofYear)),
  asked(readPrizes.name, 'received', (town, ground) => ground.call(town.chair, readPrizes, town.ofYear)),
  asked(readPrizes.name, 'received', (town, ground) => ground.call(town.coop, readPrizes, town.ofYear), 'by the co-operative'),
  asked(exportYear.name, 'received', (town, ground) => ground.call(town.chair, exportYear, { ...town.ofYear, sheet: 'prizes' })),
  proved,
  signed
]
