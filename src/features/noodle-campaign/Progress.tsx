/** 发到哪了: a figure and a bar for each thing, then a bar for each building or grid, its number beside it. */
import { aria } from '@components/aria'
import { Bar } from '@components/Bar'
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import type { CampaignView } from '@contract/distribution'
import type { ItemProgress } from '@domain/distributionProgress'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { CampaignWork } from './useCampaign'

type By = 'building' | 'grid'
type Line = { readonly key: string; readonly name: string; readonly due: number; readonly delivered: number }
const bys = [{ key: 'building', text: copy.byBuilding }, { key: 'grid', text: copy.byGrid }] as const

function whole({ all }: ItemProgress): { readonly due: number; readonly delivered: number } {
  const { eligible = 0, unreachable = 0, delivered = 0 } = all
  return { due: eligible + unreachable + delivered, delivered }
}

/** In the community's own order. */
function linesOf(work: CampaignWork, progress: ItemProgress, by: By): readonly Line[] {
  if (by === 'grid') return progress.grids.map(({ gridId, ...counts }) => ({ key: gridId, name: work.grids.find(({ scope }) => scope.id === gridId)?.name ?? copy.place, ...counts }))
  const rank = (id: string) => work.buildings.findIndex(({ buildingId }) => buildingId === id)
  const lines = progress.buildings.map(({ buildingId, ...counts }) => ({ key: buildingId, name: work.buildings.find((one) => one.buildingId === buildingId)?.name ?? copy.place, ...counts }))
  return [...lines].sort((one, other) => rank(one.key) - rank(other.key))
}

const BarLine = ({ line: { name, due, delivered } }: { readonly line: Line }) => (
  <View className='barline' {...aria({ role: 'img', label: copy.lineLabel(name, delivered, due) })}>
    <View className='where m'>{name}</View>
    <Bar part={delivered} whole={due} />
    <View className='note nw'>{copy.line(delivered, due)}</View>
  </View>
)

function ItemCard({ work, item, progress, by }: { readonly work: CampaignWork; readonly item: CampaignView['items'][number]; readonly progress: ItemProgress; readonly by: By }) {
  const { due, delivered } = whole(progress)
  const others = copy.others(progress.all.declined ?? 0, progress.all.unreachable ?? 0)
  return (
    <Card>
      <View className='m'>{item.name}</View>
      <View className='words' {...aria({ label: copy.counted(item.name, delivered, due, item.unit) })}>
        <View className='num'>{delivered}</View>
        <View className='note'>{copy.handed(due, item.unit)}</View>
      </View>
      <Bar part={delivered} whole={due} />
      {progress.atHome.due > 0 ? <Note text={copy.atHome(progress.atHome.delivered, progress.atHome.due)} /> : null}
      {others ? <Note text={others} /> : null}
      {linesOf(work, progress, by).map((line) => (
        <BarLine key={line.key} line={line} />
      ))}
    </Card>
  )
}

export function Progress({ work, campaign }: { readonly work: CampaignWork; readonly campaign: CampaignView }) {
  const [by, setBy] = useState<By>('building')
  const known = work.progress.data
  if (!known) return null
  return (
    <Section head={copy.progress}>
      <Chips<By> id='by' label={copy.by} width='two' options={bys} chosen={[by]} onTap={setBy} />
      {campaign.items.map((item) => {
        const progress = known.items.find(({ itemId }) => itemId === item.itemId)
        return progress ? <ItemCard key={item.itemId} work={work} item={item} progress={progress} by={by} /> : null
      })}
    </Section>
  )
}
