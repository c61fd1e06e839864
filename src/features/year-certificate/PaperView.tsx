/** A certificate as it will be, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { PictureResult } from '@components/PictureResult'
import { Section } from '@components/Section'
import { Canvas, View } from '@tarojs/components'
import { copy } from './copy'
import { PAPER } from './draw'
import { CANVAS, type Paper } from './usePaper'

const PREVIEW = 300
const HEIGHT = Math.round((PREVIEW * PAPER.height) / PAPER.width)

type Props = { readonly paper: Paper }

export const PaperView = ({ paper: { certificate, words, result, save, draw } }: Props) =>
  certificate ? (
    <>
      <PictureResult result={result} onSave={save} onDraw={draw} />
      <View className='paper' {...aria({ role: 'img', label: copy.described(words) })}>
        <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${HEIGHT}px` }} />
      </View>
    </>
  ) : null

/** On a captain's own page. */
export const OwnPaper = ({ paper }: Props) =>
  paper.certificate ? (
    <Section head={copy.own(paper.certificate.year)}>
      <PaperView paper={paper} />
      <Note text={paper.certificate.revoked === undefined ? copy.ownNote : copy.revoked(paper.certificate.revoked)} />
    </Section>
  ) : null

export const PaperBar = ({ paper: { certificate, save } }: Props) => (certificate && certificate.revoked === undefined ? <BottomBar main={<MainButton id='save-certificate' icon='download' text={copy.save} busyText={copy.saving} onTap={save} />} /> : null)
