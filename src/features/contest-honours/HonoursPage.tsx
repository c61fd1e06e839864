/** 成绩图和奖状: the picture as it will be, which one and for whom, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { pictureWords } from '@components/pictureWords/copy'
import { callCommunity } from '@platform/ownCommunity'
import { Canvas, View } from '@tarojs/components'
import { copy } from './copy'
import { CANVAS } from './paint'
import type { Honours, Kind } from './useHonours'

const PREVIEW = 300
/** A usual height until the first one is known. */
const USUAL: Readonly<Record<Kind, number>> = { board: 1.5, certificate: 0.71 }
const kinds = (['board', 'certificate'] as const).map((key) => ({ key, text: copy[key] }))

export function HonoursPage({ honours }: { readonly honours: Honours }) {
  const { known, kind, winner, shown, ratio, result, loading, words, choose, pick, draw, save, reload } = honours
  if (!known) return <Pending loading={loading} words={words} onRetry={reload} onCall={callCommunity} />
  const { winners, results } = known
  if (!results.rows.some(({ award }) => award)) return <Empty text={copy.noAwards} />
  const height = Math.round(PREVIEW * (ratio || USUAL[kind]))
  return (
    <>
      <Chips<Kind> id='kind' label={copy.which} width='two' options={kinds} chosen={[kind]} onTap={choose} />
      <Note text={kind === 'board' ? copy.boardNote : copy.certificateNote} />
      {kind === 'certificate' && winners.length > 0 ? (
        <Labelled id='whose' label={copy.whose}>
          <Chips id='whose' label={copy.whose} options={winners.map((one) => ({ key: String(one.number), text: copy.called(one.number, one.name) }))} chosen={winner ? [String(winner.number)] : []} onTap={(key) => pick(Number(key))} />
        </Labelled>
      ) : null}
      {shown ? (
        <>
          <PictureResult result={result} onSave={save} onDraw={draw} />
          <View className='poster' {...aria({ role: 'img', label: copy.described(shown) })}>
            <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${height}px` }} />
          </View>
        </>
      ) : (
        <Empty text={copy.nobody} note={copy.nobodyNote} />
      )}
    </>
  )
}

export const HonoursBar = ({ honours: { shown, save } }: { readonly honours: Honours }) =>
  shown ? <BottomBar main={<MainButton id='save-honours' icon='download' text={pictureWords.save} busyText={pictureWords.saving} onTap={save} />} /> : null
