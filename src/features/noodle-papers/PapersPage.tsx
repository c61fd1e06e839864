/** 表格: what is printed for the desk and the doors of a campaign, what is left, and what is reported upwards; one row a sheet. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { birthWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { IconTile } from '@components/IconTile'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { DayField } from '@components/PickField'
import { ReasonSheet } from '@components/ReasonSheet'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { WorkbookResult } from '@components/WorkbookResult'
import { workbookWords } from '@components/workbookWords/copy'
import { addDays } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Papers } from './usePapers'

type Props = { readonly papers: Papers }

const YEAR = 366

type SheetRowProps = { readonly id: string; readonly name: string; readonly fact: string; readonly icon?: 'download' | 'homeLit'; readonly onTap: () => void }
const SheetRow = ({ id, name, fact, icon = 'download', onTap }: SheetRowProps) => <CardRow id={id} tile={<IconTile icon={icon} />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={onTap} />

function OfItem({ papers: { campaign, item, chooseItem, today, on, chooseDay, reviewer, ask, make } }: Props) {
  if (!campaign || !item) return null
  const { itemId } = item
  return (
    <Section head={copy.sheets}>
      {campaign.items.length > 1 ? (
        <Labelled id='item' label={copy.item}>
          <Chips id='item' label={copy.item} width='two' options={campaign.items.map(({ itemId: key, name }) => ({ key, text: name }))} chosen={[itemId]} onTap={chooseItem} />
        </Labelled>
      ) : null}
      <List>
        <SheetRow id='hand_over' name={copy.handOver} fact={copy.handOverNote} onTap={() => void make({ kind: 'hand_over', itemId })} />
        <SheetRow id='uncollected' name={copy.uncollected} fact={copy.uncollectedNote} onTap={() => void make({ kind: 'uncollected', itemId })} />
        <SheetRow id='summary' name={copy.summary} fact={copy.summaryNote} onTap={() => void make({ kind: 'summary', itemId })} />
      </List>
      {reviewer ? <TextButton id='unmasked' text={copy.unmasked} onTap={() => ask(true)} /> : <Note text={copy.unmaskedNote} />}
      {item.kind === 'cash' ? (
        <>
          <DayField id='cash-on' label={copy.on} unset={copy.unset} value={on} shown={birthWords(on)} from={addDays(today, -YEAR)} to={today} onPick={chooseDay} />
          <List>
            <SheetRow id='cash' name={copy.cash} fact={copy.cashNote} onTap={() => void make({ kind: 'cash', itemId, on })} />
          </List>
        </>
      ) : null}
    </Section>
  )
}

function OfGrid({ papers: { grids, places: known, grid, chooseGrid, make } }: Props) {
  return (
    <Section head={copy.homes}>
      {grids.data ? null : <Pending loading={grids.loading} words={grids.failure && failureWords(grids.failure, {})} rows={1} onRetry={grids.reload} />}
      {grids.data && known.length === 0 ? <Empty text={copy.noGrids} /> : null}
      {grid ? (
        <>
          {known.length > 1 ? (
            <Labelled id='grid' label={copy.grid}>
              <Chips id='grid' label={copy.grid} width='three' options={known.map(({ scope, name }) => ({ key: scope.id, text: name }))} chosen={[grid.scope.id]} onTap={chooseGrid} />
            </Labelled>
          ) : null}
          <List>
            <SheetRow id='homes' name={[copy.homes, grid.name].join(copy.separator)} fact={copy.homesNote} onTap={() => void make({ kind: 'homes', gridId: grid.scope.id })} />
          </List>
        </>
      ) : null}
    </Section>
  )
}

export function PapersPage({ papers }: Props) {
  const { query, campaign, taken } = papers
  if (!campaign) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const begun = campaign.status !== 'draft' && campaign.status !== 'roster_review' && campaign.status !== 'cancelled'
  return (
    <>
      <WorkbookResult taken={taken} />
      <Note strong text={campaign.title} />
      {begun ? (
        <>
          <Note text={copy.sheetsNote} />
          <OfItem papers={papers} />
          <OfGrid papers={papers} />
        </>
      ) : (
        <Empty text={copy.notYet} note={copy.notYetNote} />
      )}
      <Section head={copy.visits}>
        <List>
          <SheetRow id='to-ledger' icon='homeLit' name={copy.ledger} fact={copy.ledgerNote} onTap={() => open(atWork.doorLedger, { community: campaign.communityId })} />
        </List>
      </Section>
    </>
  )
}

/** Of whoever has not collected yet, a reviewer may take doors and telephones whole. */
export function UnmaskedSheet({ papers: { item, asking, ask, make } }: Props) {
  if (!asking || !item) return null
  return (
    <ReasonSheet title={copy.unmasked} note={workbookWords.whyNote} question={copy.why} reasons={copy.reasons} missing={workbookWords.whyMissing} yes={copy.make} busyText={workbookWords.making} onYes={(reason) => make({ kind: 'uncollected', itemId: item.itemId }, reason)} no={workbookWords.no} onNo={() => ask(false)} />
  )
}
