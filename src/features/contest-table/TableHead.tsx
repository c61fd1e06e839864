/** How far the competition has come, what stands in its way, how an entrant is found, and where it goes on from here. */
import { aria } from '@components/aria'
import { Bar } from '@components/Bar'
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import type { IconName } from '@components/icons'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { SearchField } from '@components/SearchField'
import { focusOn, useShortcuts } from '@components/shortcuts'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { places } from '@platform/places'
import { useWide } from '@platform/wide'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { isComplete, those } from './steps'
import type { Table } from './useTable'

const FIELD = 'find'

function Progress({ table: { contest } }: { readonly table: Table }) {
  const here = contest.entrants.filter(({ present }) => present).length
  if (here === 0) return null
  const done = those(contest, 'done').length
  return (
    <View className='sec close' id='progress' {...aria({ label: copy.progress(done, here), live: 'polite' })}>
      <View className='split wraps'>
        <View className='words'>
          <View className='num'>{done}</View>
          <View className='note'>{copy.progressNote(here)}</View>
        </View>
        <View className='note'>{copy.left(those(contest, 'to_score').length, those(contest, 'to_confirm').length)}</View>
      </View>
      <Bar part={done} whole={here} />
    </View>
  )
}

/** The first thing that keeps it from going on. */
function State({ table }: { readonly table: Table }) {
  const { contest, isStaff, calledOf } = table
  const unnumbered = contest.entrants.filter(({ number }) => number === undefined).length
  if (contest.publishedAt !== undefined) return <Notice id='published' text={copy.published} note={copy.publishedNote} />
  if (unnumbered > 0) return <Notice id='unnumbered' kind='wait' text={copy.unnumbered(unnumbered)} note={contest.running ? undefined : copy.earlyNote} />
  if (!contest.running) return contest.entrants.length > 0 ? <Notice id='early' kind='wait' text={copy.early} /> : null
  if (!isComplete(contest)) return null
  if (contest.undecided.length > 0) return <Notice id='tie' kind='wait' text={copy.tieNeeded(calledOf(contest.undecided))} note={copy.tieNote} />
  return isStaff ? null : <Notice id='staff-publish' text={copy.staffPublish} />
}

type WayProps = { readonly id: string; readonly icon: IconName<'sea'>; readonly name: string; readonly fact: string; readonly onTap: () => void }
const Way = ({ id, icon, name, fact, onTap }: WayProps) => <CardRow id={id} tile={<IconTile icon={icon} />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={onTap} />

function Ways({ table: { eventId, contest, isStaff, ask } }: { readonly table: Table }) {
  const { gift, publishedAt } = contest
  const amends = publishedAt !== undefined && isStaff
  if (!gift && publishedAt === undefined) return null
  return (
    <List>
      {gift ? <Way id='gifts' icon='check' name={copy.gifts} fact={copy.giftsNote(gift.left)} onTap={() => open(places.gifts, { id: eventId })} /> : null}
      {amends ? <Way id='honours' icon='download' name={copy.honours} fact={copy.honoursNote} onTap={() => open(places.honours, { id: eventId })} /> : null}
      {amends ? <Way id='amend' icon='pencil' name={copy.amend} fact={copy.amendNote} onTap={() => ask('amend')} /> : null}
    </List>
  )
}

export function TableHead({ table }: { readonly table: Table }) {
  const { event, contest: query, now, reload } = table.opened
  const online = useOnline()
  const wide = useWide()
  const busy = table.over !== null
  const toEntry = () => (table.writes ? focusOn('attempt-1') : undefined)
  useShortcuts({
    fieldId: busy ? null : FIELD,
    onEnter: () => (busy || table.step !== 'to_confirm' || table.changing ? undefined : void table.confirm()),
    onEscape: () => (busy ? table.ask(null) : table.say(''))
  })
  return (
    <>
      <Note strong text={event.data?.title ?? ''} />
      {(query.stale || !online) && query.at !== null ? <OldCopy at={query.at} now={now} online={online} loading={query.loading} onRetry={reload} /> : null}
      {table.failure && !table.chosen && !busy ? <Notice kind='bad' seeks id='table-failure' text={table.failure.text} note={table.failure.note} /> : null}
      {table.amended ? <Notice id='amended' seeks text={copy.amended} /> : null}
      <State table={table} />
      <Progress table={table} />
      {table.contest.entrants.length > 0 ? <SearchField id={FIELD} label={copy.find} value={table.query} awaits={wide} onInput={table.say} onEnter={toEntry} onClear={() => table.say('')} /> : null}
      <Ways table={table} />
    </>
  )
}
