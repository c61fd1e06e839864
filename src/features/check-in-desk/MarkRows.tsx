/** What was just tapped, in its row: on its way, done, or not done and why. */
import { List } from '@components/List'
import { Notice } from '@components/Notice'
import { PersonTile, type TileState } from '@components/PersonTile'
import { SmallButton } from '@components/SmallButton'
import { Tag, type TagKind } from '@components/Tag'
import { Tappable } from '@components/Tappable'
import { aria } from '@components/aria'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Desk } from './useDesk'
import type { Mark, Progress } from './useMarks'

type Look = { readonly tile: TileState; readonly kind: TagKind; readonly text: string }

function lookOf(progress: Exclude<Progress, { readonly at: 'failed' }>): Look {
  switch (progress.at) {
    case 'writing':
      return { tile: 'half', kind: 'wait', text: copy.sending }
    case 'held':
      return { tile: 'full', kind: 'wait', text: copy.held }
    case 'done':
      return { tile: 'full', kind: 'ok', text: copy.done }
    case 'undone':
      return { tile: 'todo', kind: 'mute', text: copy.undone }
  }
}

function Undo({ mark, desk }: { readonly mark: Mark; readonly desk: Desk }) {
  const party = desk.guests.find(({ registrationId }) => registrationId === mark.registrationId)
  if (!party) return null
  return (
    <Tappable id='undo' className='link' label={copy.undoLabel(mark.names)} onTap={() => desk.ask({ at: 'undo', party, personIds: mark.personIds, of: mark.commandId })}>
      <View className='nw'>{copy.undo}</View>
    </Tappable>
  )
}

function MarkRow({ mark, progress, desk, undo }: { readonly mark: Mark; readonly progress: Exclude<Progress, { readonly at: 'failed' }>; readonly desk: Desk; readonly undo: boolean }) {
  const { tile, kind, text } = lookOf(progress)
  return (
    <View className='row party' id={`mark-${mark.registrationId}`}>
      <PersonTile name={mark.names} state={tile} />
      <View className='grow'>
        <View className='name'>{mark.names}</View>
        <View className='split wraps'>
          <Tag kind={kind} text={text} />
          {undo ? <Undo mark={mark} desk={desk} /> : null}
        </View>
      </View>
    </View>
  )
}

function MarkFailed({ mark, desk }: { readonly mark: Mark; readonly desk: Desk }) {
  if (mark.progress.at !== 'failed') return null
  const { text, note, again } = mark.progress.words
  return (
    <Notice kind='bad' id='mark-failed' text={copy.failed(mark.names)} note={[text, note].filter(Boolean).join('。')}>
      {again ? <SmallButton id='retry' fill text={copy.again} onTap={() => desk.retry(mark)} /> : null}
      <SmallButton id='dismiss' fill text={copy.dismiss} onTap={() => desk.forget(mark)} />
    </Notice>
  )
}

export function MarkRows({ desk }: { readonly desk: Desk }) {
  if (desk.marks.length === 0) return null
  // whoever comes next needs the room; what is still open stays in sight
  const shown = desk.seeking ? desk.marks.filter(({ progress }) => progress.at === 'writing') : desk.marks
  const rows = shown.flatMap((mark) => (mark.progress.at === 'failed' ? [] : [{ mark, progress: mark.progress }]))
  const latest = rows.find(({ progress }) => progress.at === 'done' || progress.at === 'held')
  return (
    <View className='sec close' {...aria({ live: 'polite' })}>
      {desk.marks.map((mark) => (
        <MarkFailed key={mark.registrationId} mark={mark} desk={desk} />
      ))}
      {rows.length > 0 ? (
        <List>
          {rows.map(({ mark, progress }) => (
            <MarkRow key={mark.registrationId} mark={mark} progress={progress} desk={desk} undo={mark === latest?.mark && !desk.chosen} />
          ))}
        </List>
      ) : null}
    </View>
  )
}
