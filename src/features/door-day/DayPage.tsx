/** 今天的走访: today's doors in walking order, building by building, and how far each has come; all others of the grids on demand. */
import { BigNumber } from '@components/BigNumber'
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { stampWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { PersonTile, type TileState } from '@components/PersonTile'
import { Section } from '@components/Section'
import { Tag, type TagKind } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Wall } from '@components/Wall'
import { Windows } from '@components/Windows'
import { aria } from '@components/aria'
import { SmallButton } from '@components/SmallButton'
import type { DoorStanding } from '@domain/doorDay'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import type { OnWay } from '@platform/useDay'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { Truth } from './Truth'
import type { DoorDay } from './useDoorDay'
import { lineOf, loadWords } from './words'

type Props = { readonly day: DoorDay }

const tiles: Readonly<Record<DoorStanding, TileState>> = { to_do: 'todo', held: 'half', to_see: 'half', met: 'full', missed: 'grey', other: 'todo' }
const kinds: Readonly<Record<DoorStanding, TagKind>> = { to_do: 'mute', held: 'wait', to_see: 'bad', met: 'ok', missed: 'mute', other: 'mute' }

const isDone = ({ standing }: OnWay): boolean => standing === 'met' || standing === 'missed' || standing === 'to_see'

export function DayWall({ day }: Props) {
  const { today } = day
  const [done, half] = [today.filter(isDone).length, today.filter(({ standing }) => standing === 'held').length]
  const load = loadWords(today, day)
  return (
    <Wall>
      <View className='split wraps' id='progress' {...aria({ label: copy.counted(done + half, today.length), live: 'polite' })}>
        <BigNumber size='big' value={done + half} unit={copy.of(today.length)} note={copy.visited} />
        <Windows lit={done} half={half} of={today.length} />
      </View>
      {load ? <Note strong text={load} /> : null}
    </Wall>
  )
}

function DoorRow({ elder, day }: Props & { readonly elder: OnWay }) {
  const { elderId, name, standing } = elder
  const fact = lineOf(elder, day)
  const state = copy.tags[standing]
  return (
    <CardRow
      id={`door-${elderId}`}
      tile={<PersonTile name={name} state={tiles[standing]} />}
      name={name}
      fact={fact}
      tag={state ? <Tag kind={kinds[standing]} text={state} /> : null}
      label={[name, fact, state].filter(Boolean).join(copy.separator)}
      onTap={() => open(atWork.doorVisit, { id: elderId })}
    />
  )
}

function leftWords(here: readonly OnWay[]): string {
  const left = here.filter(({ standing }) => standing === 'to_do').length
  if (left > 0) return copy.left(left)
  return here.every(({ standing }) => standing === 'other') ? copy.noneToday : copy.allSeen
}

function Buildings({ elders, day }: Props & { readonly elders: readonly OnWay[] }) {
  const buildings = [...new Set(elders.map(({ buildingId }) => buildingId))]
  return (
    <>
      {buildings.map((buildingId) => {
        const here = elders.filter((elder) => elder.buildingId === buildingId)
        return (
          <Section key={buildingId} head={here[0]?.building ?? ''} side={<Note text={leftWords(here)} />}>
            <List>
              {here.map((elder) => (
                <DoorRow key={elder.elderId} elder={elder} day={day} />
              ))}
            </List>
          </Section>
        )
      })}
    </>
  )
}

function Freshness({ day: { query, readAt, now } }: Props) {
  const online = useOnline()
  if (readAt === null) return null
  if (!online) return <Notice kind='wait' id='offline' text={copy.offline} note={copy.offlineNote(stampWords(readAt, now))} />
  return query.stale ? <OldCopy at={readAt} now={now} online loading={query.loading} onRetry={query.reload} /> : null
}

export function DayPage({ day }: Props) {
  const { query, elders, today, showing, show, works } = day
  if (!works) {
    return (
      <Empty text={copy.notWorker} note={copy.notWorkerNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  if (!elders) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={4} onRetry={query.reload} onCall={callCommunity} />
  const shown = showing === 'today' ? today : elders
  return (
    <>
      <Truth day={day} />
      <Freshness day={day} />
      {elders.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : <Chips id='show' label={copy.show} width='two' options={[{ key: 'today', text: copy.today(today.length) }, { key: 'all', text: copy.all(elders.length) }]} chosen={[showing]} onTap={show} />}
      {elders.length > 0 && shown.length === 0 ? <Empty text={copy.nobody} note={copy.nobodyNote} /> : null}
      <Buildings elders={shown} day={day} />
      <TextButton id='witness' text={copy.witness} onTap={() => open(atWork.doorWitness)} />
      <TextButton id='leave-phone' text={copy.phone} onTap={() => open(atWork.doorPhone)} />
    </>
  )
}
