/** What the thank-you says, as figures and names of givers; no elder is among them. */
import type { CampaignView } from '@contract/distribution'
import type { readProgress } from '@contract/distributionBooks'
import type { OutputOf } from '@contract/endpoint'
import { copy } from './copy'

export type Thanks = {
  readonly host: string
  readonly title: string
  /** How many of the goods were handed over; one each, so as many elders. */
  readonly elders: number
  readonly totals: readonly string[]
  readonly atHome: number
  readonly givers: readonly { readonly name: string; readonly gave: string }[]
}

export function thanksOf(campaign: CampaignView, { items, stock }: OutputOf<typeof readProgress>, host: string): Thanks {
  const goods = campaign.items.filter(({ kind }) => kind === 'goods')
  const handed = (itemId: string) => items.find((one) => one.itemId === itemId)?.all.delivered ?? 0
  const named = (given: Readonly<Record<string, number>>) => goods.flatMap(({ itemId, name, unit }) => (given[itemId] ? [copy.total(name, given[itemId], unit)] : []))
  return {
    host: copy.host(campaign.festival ?? '', host),
    title: campaign.title,
    elders: Math.max(0, ...goods.map(({ itemId }) => handed(itemId))),
    totals: goods.map(({ itemId, name, unit }) => copy.total(name, handed(itemId), unit)),
    atHome: items.filter(({ itemId }) => goods.some((item) => item.itemId === itemId)).reduce((sum, { atHome }) => sum + atHome.delivered, 0),
    givers: stock.donors.map(({ name, given }) => ({ name, gave: copy.gave(named(given)) }))
  }
}

/** The same for those who cannot see it. */
export const thanksWords = ({ host, title, elders, totals, atHome, givers }: Thanks): readonly string[] => [
  host, title, `${copy.elders(elders)}${copy.eldersUnit}`, ...totals, ...(atHome > 0 ? [copy.home(atHome)] : []), ...givers.map(({ name, gave }) => [copy.thanks + name, gave].filter(Boolean).join(copy.separator)), copy.closing
]
