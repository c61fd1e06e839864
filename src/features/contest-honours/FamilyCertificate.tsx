/** 奖状 for a family: as it will be, for whom of several, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { Section } from '@components/Section'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { Canvas, View } from '@tarojs/components'
import { copy } from './copy'
import { CERTIFICATE } from './draw'
import { CANVAS } from './paint'
import type { FamilyCertificate as State } from './useFamilyCertificate'

const PREVIEW = 300
const HEIGHT = Math.round((PREVIEW * CERTIFICATE.height) / CERTIFICATE.width)

type Props = { readonly certificate: State }

export function FamilyCertificate({ certificate: { winners, winner, shown, event, result, pick, save, draw } }: Props) {
  if (!winner) return null
  if (!shown) {
    return (
      <Section head={copy.certificate}>
        <Pending loading={event.loading} words={event.failure && failureWords(event.failure, {})} onRetry={event.reload} onCall={callCommunity} />
      </Section>
    )
  }
  return (
    <Section head={copy.certificate}>
      {winners.length > 1 ? (
        <Labelled id='whose' label={copy.whose}>
          <Chips id='whose' label={copy.whose} options={winners.map((one) => ({ key: String(one.number), text: one.name }))} chosen={[String(winner.number)]} onTap={(key) => pick(Number(key))} />
        </Labelled>
      ) : null}
      <PictureResult result={result} onSave={save} onDraw={draw} />
      <View className='paper' {...aria({ role: 'img', label: copy.described(shown) })}>
        <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${HEIGHT}px` }} />
      </View>
      <Note text={copy.familyNote} />
    </Section>
  )
}

export const FamilyCertificateBar = ({ certificate: { shown, save } }: Props) =>
  shown ? <BottomBar main={<MainButton id='save-certificate' icon='download' text={copy.saveCertificate} busyText={copy.savingCertificate} onTap={save} />} /> : null
