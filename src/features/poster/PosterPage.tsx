/** The poster as it will be, the choice between phone and paper, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { callCommunity } from '@platform/ownCommunity'
import { Canvas, View } from '@tarojs/components'
import { copy, formatWords, type Format } from './copy'
import { CANVAS, type PosterState } from './usePoster'

const PREVIEW = 300
const options = (['phone', 'paper'] as const).map((key) => ({ key, text: formatWords[key] }))
/** A usual height until the first one is known. */
const USUAL = 1.7

function Result({ state: { result, draw, save } }: { readonly state: PosterState }) {
  if (result === null) return null
  if (result === 'saved') return <Notice id='poster-saved' seeks text={copy.saved} />
  if (result === 'denied') return <Notice id='poster-denied' seeks kind='wait' text={copy.denied} note={copy.deniedNote} />
  return result === 'failed' ? (
    <Failed seeks text={copy.notSaved} onRetry={save} />
  ) : (
    <Notice id='not-drawn' seeks kind='wait' text={copy.notDrawn}>
      <SmallButton id='draw-again' text={copy.again} onTap={draw} />
    </Notice>
  )
}

export function PosterPage({ state }: { readonly state: PosterState }) {
  const { event, poster, format, ratio, choose, loading, words, reload } = state
  if (!event || !poster) return <Pending loading={loading} words={words} onRetry={reload} onCall={callCommunity} />
  const lines = [poster.lead, poster.title, copy.date(poster.month, poster.day, poster.time), poster.place, poster.who, poster.seats, poster.phone].filter((line) => line !== '')
  const height = Math.round(PREVIEW * (ratio || USUAL))
  return (
    <>
      <Chips<Format> id='format' label={copy.format} width='two' options={options} chosen={[format]} onTap={choose} />
      {format === 'paper' ? <Note text={copy.paperNote} /> : null}
      <Result state={state} />
      <View className='poster' {...aria({ role: 'img', label: copy.described(lines) })}>
        <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${height}px` }} />
      </View>
    </>
  )
}

export const PosterBar = ({ state: { event, format, save } }: { readonly state: PosterState }) => (event ? <BottomBar main={<MainButton id='save-poster' icon='download' text={copy.save[format]} busyText={copy.saving} onTap={save} />} /> : null)
