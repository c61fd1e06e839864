/** The poster as it will be, the choice between phone and paper, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { pictureWords } from '@components/pictureWords/copy'
import { callCommunity } from '@platform/ownCommunity'
import { Canvas, View } from '@tarojs/components'
import { copy, formatWords, type Format } from './copy'
import { CANVAS, type PosterState } from './usePoster'

const PREVIEW = 300
const options = (['phone', 'paper'] as const).map((key) => ({ key, text: formatWords[key] }))
/** A usual height until the first one is known. */
const USUAL = 1.7

export function PosterPage({ state }: { readonly state: PosterState }) {
  const { event, poster, format, ratio, result, choose, draw, save, loading, words, reload } = state
  if (!event || !poster) return <Pending loading={loading} words={words} onRetry={reload} onCall={callCommunity} />
  const lines = [poster.lead, poster.title, copy.date(poster.month, poster.day, poster.time), poster.place, poster.who, poster.seats, poster.phone].filter((line) => line !== '')
  const height = Math.round(PREVIEW * (ratio || USUAL))
  return (
    <>
      <Chips<Format> id='format' label={copy.format} width='two' options={options} chosen={[format]} onTap={choose} />
      {format === 'paper' ? <Note text={copy.paperNote} /> : null}
      <PictureResult result={result} onSave={save} onDraw={draw} />
      <View className='poster' {...aria({ role: 'img', label: copy.described(lines) })}>
        <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${height}px` }} />
      </View>
    </>
  )
}

export const PosterBar = ({ state: { event, format, save } }: { readonly state: PosterState }) => (event ? <BottomBar main={<MainButton id='save-poster' icon='download' text={copy.save[format]} busyText={pictureWords.saving} onTap={save} />} /> : null)
