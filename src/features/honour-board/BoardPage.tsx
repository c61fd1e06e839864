/** Three floors of three: a lit window for each captain who was chosen. */
import { decoration } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { categoryWords, quarterWords } from '@components/captainWords/copy'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { Section } from '@components/Section'
import { SideButton } from '@components/SideButton'
import { Title } from '@components/Title'
import { Wall } from '@components/Wall'
import { clock } from '@domain/calendar'
import { categories, type Category } from '@domain/captains'
import type { HonourBoard } from '@domain/honour'
import { callCommunity } from '@platform/ownCommunity'
import { Canvas, View } from '@tarojs/components'
import { copy } from './copy'
import { CANVAS, type Board } from './useBoard'

function Floor({ category, honoured }: { readonly category: Category; readonly honoured: HonourBoard['honoured'] }) {
  const chosen = honoured[category]
  return (
    <View className='floor'>
      <Note text={categoryWords[category]} />
      {chosen.length === 0 ? <View className='m'>{copy.nobody}</View> : null}
      <View className='honours'>
        {chosen.map(({ name, building }) => (
          <View key={`${name}${building}`} className='honour'>
            <View className='name'>{name}</View>
            <View>{building}</View>
          </View>
        ))}
      </View>
    </View>
  )
}

export function BoardWall({ shown: { board } }: { readonly shown: Board }) {
  if (!board) return null
  const { community, quarter, honoured, ballots } = board
  return (
    <Wall>
      <Note text={copy.host(community, quarter)} />
      <Title text={copy.heading} />
      {categories.map((category) => (
        <Floor key={category} category={category} honoured={honoured} />
      ))}
      <View>{copy.thanks}</View>
      <Note text={copy.how(ballots)} />
    </Wall>
  )
}

const Amendments = ({ view }: { readonly view: NonNullable<Board['view']> }) =>
  view.amendments.length === 0 ? null : (
    <Section head={copy.amended}>
      {view.amendments.map(({ at, text }) => (
        <Fact key={`${at}${text}`} lead={dateWords(at, clock())} text={text} />
      ))}
    </Section>
  )

export function BoardPage({ shown }: { readonly shown: Board }) {
  const { query, view, board, others, words, result, save, draw, copied, show } = shown
  if (!query.data) return <Pending loading={query.loading} words={words} rows={4} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      {copied === null ? null : <Notice id='copied' seeks kind={copied ? 'ok' : 'bad'} text={copied ? copy.copied : copy.notCopied} />}
      <PictureResult result={result} onSave={save} onDraw={draw} />
      {view?.withdrawn ? <Notice kind='wait' id='withdrawn' text={copy.withdrawn(copy.host(view.community, view.quarter), dateWords(view.withdrawn.at, clock()))} note={copy.because(view.withdrawn.reason)} /> : null}
      {view ? <Amendments view={view} /> : <Empty text={copy.none} note={copy.noneNote} />}
      {others.length > 0 ? (
        <Section head={copy.others}>
          <Chips id='other' label={copy.others} options={others.map((key) => ({ key, text: quarterWords(key) }))} chosen={[]} onTap={show} />
        </Section>
      ) : null}
      {board ? (
        <View className='backstage' {...decoration}>
          <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: '300px', height: `${Math.round(300 * (shown.ratio || 1.6))}px` }} />
        </View>
      ) : null}
    </>
  )
}

export const BoardBar = ({ shown: { board, copy: copyAll, save } }: { readonly shown: Board }) =>
  board ? <BottomBar words={{ main: copy.copyText, side: copy.save, icon: true }} side={<SideButton id='save-board' icon='download' text={copy.save} onTap={() => void save()} />} main={<MainButton id='copy-board' icon='share' text={copy.copyText} onTap={copyAll} />} /> : null
