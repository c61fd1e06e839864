/** 等见证的补贴: what a colleague brought home in cash, each a tap from one's own word that one saw it. */
import { CardRow } from '@components/CardRow'
import { stampWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { moneyWords } from '@components/moneyWords/copy'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { placeWords } from '@components/noodleWords/copy'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Awaiting, Witnessing } from './useWitnessing'

type Props = { readonly witnessing: Witnessing }

function whatOf({ campaign, row }: Awaiting): string {
  const item = campaign.items.find(({ itemId }) => itemId === row.itemId)
  return copy.portion(item?.name ?? '', item?.amountFen === undefined ? '' : moneyWords(item.amountFen))
}

/** 5号楼2单元301，高龄补贴300元，今天10:13送到: where, what and when, and by whom where that is known. */
function factOf(one: Awaiting, { buildingOf, now }: Witnessing, by = ''): string {
  const { row: { elderId, entrance, room, handed } } = one
  return [placeWords(buildingOf(elderId), entrance, room), whatOf(one), handed ? copy.handed(by, stampWords(handed.at, now)) : ''].filter(Boolean).join(copy.separator)
}

function AwaitingRow({ one, witnessing }: Props & { readonly one: Awaiting }) {
  const { row } = one
  const fact = factOf(one, witnessing)
  if (row.handed?.own) return <Row tile={<NameTile name={row.name} />} name={row.name} fact={[fact, copy.own].join(copy.separator)} tag={<Tag kind='mute' text={copy.ownTag} />} />
  return <CardRow id={`witness-${row.itemId}-${row.elderId}`} tile={<NameTile name={row.name} />} name={row.name} fact={fact} tag={<Tag kind='wait' text={copy.waitTag} />} label={copy.label(row.name, fact)} onTap={() => witnessing.choose(one)} />
}

export function WitnessPage({ witnessing }: Props) {
  const { works, found, loading, words, reload, done } = witnessing
  if (!works) {
    return (
      <Empty text={copy.notWorker} note={copy.notWorkerNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  if (!found) return <Pending loading={loading} words={words} onRetry={reload} onCall={callCommunity} />
  return (
    <>
      <Note text={copy.note} />
      {words ? <Notice kind='bad' seeks id='not-refreshed' text={words.text} note={words.note} /> : null}
      {done ? <Notice seeks id='witnessed' text={copy.done(done)} /> : null}
      {found.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {found.length > 0 ? (
        <List>
          {found.map((one) => (
            <AwaitingRow key={`${one.campaign.campaignId}:${one.row.itemId}:${one.row.elderId}`} one={one} witnessing={witnessing} />
          ))}
        </List>
      ) : null}
    </>
  )
}

export function WitnessSheet({ witnessing }: Props) {
  const { chosen, broughtBy, failure, choose, bear } = witnessing
  if (!chosen) return null
  return (
    <Sheet title={copy.sheetTitle(chosen.row.name, whatOf(chosen))} yes={copy.yes} busyText={copy.busy} no={copy.no} onYes={bear} onNo={() => choose(null)}>
      <Note strong text={factOf(chosen, witnessing, broughtBy)} />
      <Note strong text={copy.sheetNote} />
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
    </Sheet>
  )
}
