/** What was just handed over, in its row: on its way, done, or not done and why; and the way back for a tap on the wrong one. */
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { PersonTile, type TileState } from '@components/PersonTile'
import { SmallButton } from '@components/SmallButton'
import { Tag, type TagKind } from '@components/Tag'
import { aria } from '@components/aria'
import { useOnline } from '@platform/network'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Mark, Progress } from './useGiving'
import type { NoodleDesk } from './useNoodleDesk'
import { factOf } from './words'

type Props = { readonly desk: NoodleDesk; readonly mark: Mark }
type Look = { readonly tile: TileState; readonly kind: TagKind; readonly text: string }

function lookOf(progress: Exclude<Progress, { readonly at: 'failed' }>, name: string, leaves: boolean): Look {
  switch (progress.at) {
    case 'writing':
      return { tile: 'half', kind: 'wait', text: copy.sending }
    case 'held':
      return leaves ? { tile: 'half', kind: 'wait', text: copy.sending } : { tile: 'full', kind: 'wait', text: copy.held }
    case 'done':
      return { tile: 'full', kind: 'ok', text: copy.blessing(name) }
    case 'undone':
      return { tile: 'todo', kind: 'mute', text: copy.undone }
  }
}

function MarkRow({ desk, mark, progress }: Props & { readonly progress: Exclude<Progress, { readonly at: 'failed' }> }) {
  const online = useOnline()
  const { row } = mark
  const { tile, kind, text } = lookOf(progress, row.name, online && !desk.held.resting)
  const elder = desk.elders.find(({ elderId }) => elderId === row.elderId)
  const command = progress.at === 'undone' || desk.item?.kind === 'cash' ? undefined : desk.ownCommand(row)
  return (
    <View className='row party' id={`mark-${row.elderId}`}>
      <PersonTile name={row.name} state={tile} />
      <View className='grow'>
        <View className='named'>
          <View className='name'>{row.name}</View>
          <Tag kind={kind} text={text} />
        </View>
        <View className='split wraps'>
          {elder ? <Note strong text={factOf(elder)} /> : null}
          {command ? <SmallButton id='undo-mark' text={copy.undo} label={copy.undoLabel(row.name)} onTap={() => desk.ask({ at: 'undo', row, of: command })} /> : null}
        </View>
      </View>
    </View>
  )
}

function MarkFailed({ desk, mark }: Props) {
  if (mark.progress.at !== 'failed') return null
  const { text, note, again } = mark.progress.words
  return (
    <Notice kind='bad' id='mark-failed' text={copy.failed(mark.row.name)} note={[text, note].filter(Boolean).join('。')}>
      {again ? <SmallButton id='retry' fill text={copy.again} onTap={() => desk.retry(mark)} /> : null}
      <SmallButton id='dismiss' fill text={copy.dismiss} onTap={() => desk.forget(mark)} />
    </Notice>
  )
}

export function MarkRows({ desk }: Pick<Props, 'desk'>) {
  // whoever comes next needs the room; in a queue the rows themselves say it
  const shown = desk.seeking ? desk.marks.filter(({ progress }) => progress.at === 'failed') : desk.marks
  if (shown.length === 0) return null
  const rows = shown.slice(0, 1).flatMap((mark) => (mark.progress.at === 'failed' ? [] : [{ mark, progress: mark.progress }]))
  return (
    <View className='sec close' {...aria({ live: 'polite' })}>
      {shown.map((mark) => (
        <MarkFailed key={mark.row.elderId} desk={desk} mark={mark} />
      ))}
      {rows.length > 0 ? (
        <List>
          {rows.map(({ mark, progress }) => (
            <MarkRow key={mark.row.elderId} desk={desk} mark={mark} progress={progress} />
          ))}
        </List>
      ) : null}
    </View>
  )
}
