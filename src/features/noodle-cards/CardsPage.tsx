/** 老人卡: the cards of a grid, sheet by sheet, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { pictureWords } from '@components/pictureWords/copy'
import { Section } from '@components/Section'
import { listBuildings, listCommunities } from '@contract/account'
import { listPlaces } from '@contract/accountRoles'
import { readCards } from '@contract/distributionBooks'
import { canvasById } from '@platform/canvas'
import { failureWords } from '@platform/faults/copy'
import { open, useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { usePicture, type Painted } from '@platform/usePicture'
import { useQuery } from '@platform/useQuery'
import { Canvas, View } from '@tarojs/components'
import { useState } from 'react'
import { communityLine } from './communityLine'
import { copy } from './copy'
import { drawCards, ON_A_SHEET, SHEET, type Printed } from './draw'

const CANVAS = 'cards-canvas'
const PREVIEW = 320

async function paint(cards: readonly Printed[]): Promise<Painted | null> {
  const drawable = await canvasById(CANVAS, SHEET.width, SHEET.height)
  if (!drawable) return null
  drawCards(drawable.brush, cards)
  return { drawable, ratio: SHEET.height / SHEET.width }
}

export function useCards() {
  const { community: communityId = '' } = useParams()
  const grids = useQuery(listPlaces, { within: { kind: 'community', id: communityId }, kind: 'grid' })
  const buildings = useQuery(listBuildings, { communityId })
  const community = communityLine(useQuery(listCommunities, {}).data, communityId)
  const [picked, setPicked] = useState<string | null>(null)
  const [sheet, setSheet] = useState(0)
  const known = grids.data?.places ?? []
  const grid = known.find(({ scope }) => scope.id === picked) ?? known[0]
  // a code opens a row at the desk: it stays on the phone only as long as the page does
  const cards = useQuery(readCards, grid ? { gridId: grid.scope.id } : null, { kept: false })

  const buildingOf = (buildingId: string) => buildings.data?.buildings.find((one) => one.buildingId === buildingId)?.name ?? ''
  const all = cards.data?.cards ?? []
  const shown = buildings.data ? all.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET).map(({ name, buildingId, code }): Printed => ({ name, building: buildingOf(buildingId), code, community })) : []
  const picture = usePicture(shown.length > 0 ? JSON.stringify(shown) : null, () => paint(shown), copy.file(grid?.name ?? '', sheet + 1))
  return {
    ...picture,
    grids,
    known,
    grid,
    cards,
    shown,
    elders: all.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET),
    buildingOf,
    sheet,
    sheets: Math.ceil(all.length / ON_A_SHEET),
    choose: (gridId: string) => {
      setPicked(gridId)
      setSheet(0)
    },
    turn: setSheet
  }
}

export type Cards = ReturnType<typeof useCards>

export function CardsPage({ state }: { readonly state: Cards }) {
  const { grids, known, grid, cards, shown, elders, buildingOf, sheet, sheets, choose, turn, result, save, draw } = state
  if (!grids.data) return <Pending loading={grids.loading} words={grids.failure && failureWords(grids.failure, {})} onRetry={grids.reload} onCall={callCommunity} />
  if (known.length === 0) return <Empty text={copy.noGrids} />
  return (
    <>
      <Labelled id='grid' label={copy.grid}>
        <Chips id='grid' label={copy.grid} width='three' options={known.map(({ scope, name }) => ({ key: scope.id, text: name }))} chosen={grid ? [grid.scope.id] : []} onTap={choose} />
      </Labelled>
      {cards.data ? null : <Pending loading={cards.loading} words={cards.failure && failureWords(cards.failure, {})} onRetry={cards.reload} onCall={callCommunity} />}
      {cards.data?.cards.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {shown.length > 0 ? (
        <>
          <Note text={copy.note} />
          {sheets > 1 ? <Chips id='sheet' label={copy.sheet} width='three' options={Array.from({ length: sheets }, (_, number) => ({ key: String(number), text: copy.sheetOf(number + 1) }))} chosen={[String(sheet)]} onTap={(key) => turn(Number(key))} /> : null}
          <PictureResult result={result} onSave={save} onDraw={draw} />
          <View className='poster' {...aria({ role: 'img', label: copy.described(shown.map(({ name, building }) => copy.name(name, building))) })}>
            <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${Math.round((PREVIEW * SHEET.height) / SHEET.width)}px` }} />
          </View>
          <Section head={copy.lost}>
            <Note text={copy.lostNote} />
            <List>
              {elders.map(({ elderId, name, buildingId }) => (
                <CardRow key={elderId} id={`renew-${elderId}`} tile={<NameTile name={name} />} name={name} fact={buildingOf(buildingId)} label={copy.lostLabel(copy.name(name, buildingOf(buildingId)))} onTap={() => open(atWork.noodleCard, { elder: elderId })} />
              ))}
            </List>
          </Section>
        </>
      ) : null}
    </>
  )
}

export const CardsBar = ({ state: { shown, save } }: { readonly state: Cards }) => (shown.length > 0 ? <BottomBar main={<MainButton id='save-cards' icon='download' text={pictureWords.save} busyText={pictureWords.saving} onTap={save} />} /> : null)
