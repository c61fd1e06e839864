/** 发礼物: how many are left, who got one and who is still to come. */
import { BigNumber } from '@components/BigNumber'
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Columns } from '@components/Columns'
import { stampWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { EntrantRow } from '@components/EntrantRow'
import { agedWords, calledWords, entrantWords } from '@components/entrantWords/copy'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { SearchField } from '@components/SearchField'
import { useShortcuts } from '@components/shortcuts'
import { SmallButton } from '@components/SmallButton'
import type { ContestView, EntrantView } from '@contract/eventContest'
import { giftReceivers } from '@domain/contest'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { useWide } from '@platform/wide'
import { View } from '@tarojs/components'
import { copy, readRefusals } from './copy'
import { isChild, mayReceive, type Gifts } from './useGifts'

const FIELD = 'find'

function Row({ entrant, gifts }: { readonly entrant: EntrantView; readonly gifts: Gifts }) {
  const { chosen, failure, choose, receiver, receive, opened } = gifts
  const picked = chosen?.personId === entrant.personId
  const { gift } = entrant
  const got = gift ? copy.got(stampWords(gift.at, opened.now)) : null
  const fact = [agedWords(entrant), gift && copy.receiver(gift.to, isChild(entrant))].filter(Boolean).join(copy.comma)
  const tag = got ? ({ kind: 'ok', text: got } as const) : mayReceive(entrant) ? ({ kind: 'wait', text: copy.todo } as const) : ({ kind: 'mute', text: copy.absent } as const)
  return (
    <>
      <EntrantRow id={`entrant-${entrant.personId}`} entrant={entrant} look={got ? 'full' : mayReceive(entrant) ? 'todo' : 'grey'} tag={tag} fact={fact || undefined} picked={picked} onTap={() => choose(picked ? null : entrant)} />
      {picked && mayReceive(entrant) ? (
        <View className='more'>
          <Chips id='receiver' label={copy.receivers(calledWords(entrant))} options={giftReceivers.map((key) => ({ key, text: copy.receiver(key, isChild(entrant)) }))} chosen={[receiver]} width='even' onTap={receive} />
        </View>
      ) : null}
      {picked && failure ? (
        <View className='more'>
          <Notice kind='bad' seeks id='gift-failure' text={failure.text} note={failure.note} />
        </View>
      ) : null}
    </>
  )
}

function Rows({ gifts }: { readonly gifts: Gifts }) {
  const { found, query, contest, say } = gifts
  if (contest?.entrants.length === 0) return <Empty text={entrantWords.empty} note={entrantWords.emptyNote} />
  if (found.length === 0) {
    return (
      <Empty text={entrantWords.nobody(query.trim())} note={entrantWords.nobodyNote}>
        <SmallButton id='all' text={copy.all} onTap={() => say('')} />
      </Empty>
    )
  }
  return (
    <List>
      {found.map((entrant) => (
        <Row key={entrant.personId} entrant={entrant} gifts={gifts} />
      ))}
    </List>
  )
}

function Head({ gifts, gift, contest }: { readonly gifts: Gifts; readonly gift: NonNullable<ContestView['gift']>; readonly contest: ContestView }) {
  const { opened, query, done, failure, chosen, say, hand } = gifts
  const { event, contest: read, now, reload } = opened
  const online = useOnline()
  const wide = useWide()
  useShortcuts({ fieldId: FIELD, onEnter: () => void hand(), onEscape: () => say('') })
  const open = contest.entrants.some(mayReceive)
  return (
    <>
      <Note strong text={event.data?.title ?? ''} />
      {(read.stale || !online) && read.at !== null ? <OldCopy at={read.at} now={now} online={online} loading={read.loading} onRetry={reload} /> : null}
      {done ? <Notice id='handed' text={copy.done(done)} /> : null}
      {failure && !chosen ? <Notice kind='bad' seeks id='gift-failure' text={failure.text} note={failure.note} /> : null}
      {contest.entrants.length > 0 && !open && !done ? <Notice id='all-handed' text={copy.finished} /> : null}
      <BigNumber value={gift.left} unit={copy.unit} note={copy.left(gift.name, gift.stock)} />
      {contest.entrants.length > 0 ? <SearchField id={FIELD} label={copy.find} value={query} awaits={wide} onInput={say} onEnter={() => void hand()} onClear={() => say('')} /> : null}
    </>
  )
}

export function GiftsPage({ gifts }: { readonly gifts: Gifts }) {
  const { contest, opened } = gifts
  const { failure, loading } = opened.contest
  if (!contest) return <Pending loading={loading} words={failure && failureWords(failure, readRefusals)} rows={4} onRetry={opened.reload} onCall={callCommunity} />
  if (!contest.gift) return <Empty text={copy.none} note={copy.noneNote} />
  return <Columns left={<Head gifts={gifts} gift={contest.gift} contest={contest} />} right={<Rows gifts={gifts} />} />
}

/** Gives to whoever is picked; with nobody picked it leads to the next one. */
export function GiftsBar({ gifts: { contest, chosen, failure, choose, hand } }: { readonly gifts: Gifts }) {
  const online = useOnline()
  if (!online || !contest?.gift) return null
  // who was just refused is not offered once more
  if (chosen && failure && !mayReceive(chosen)) return <BottomBar main={<MainButton id='another' text={copy.another} onTap={() => choose(null)} />} />
  if (chosen) return <BottomBar main={<MainButton id='hand' icon='check' text={copy.hand(calledWords(chosen))} busyText={copy.handing} onTap={hand} />} />
  const next = contest.entrants.find(mayReceive)
  return next ? <BottomBar main={<MainButton id='next' text={copy.next(calledWords(next))} onTap={() => choose(next)} />} /> : null
}
