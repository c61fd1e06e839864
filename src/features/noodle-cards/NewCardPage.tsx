/** 换一张老人卡: what becomes of the old one, then the new one as it will be printed. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { pictureWords } from '@components/pictureWords/copy'
import { ReasonSheet } from '@components/ReasonSheet'
import { Title } from '@components/Title'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { Canvas, View } from '@tarojs/components'
import { copy } from './copy'
import { CARD } from './draw'
import { CANVAS, type NewCard } from './useNewCard'

type Props = { readonly state: NewCard }

export function NewCardPage({ state: { query, elder, card, buildings, result, save, draw } }: Props) {
  if (!elder) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      <Title text={elder.name} note={copy.newNote} />
      {card ? <Notice seeks id='renewed' text={copy.renewed} note={copy.renewedNote} /> : <Note strong text={copy.before} />}
      {buildings ? <Pending loading={buildings.loading} words={buildings.failure && failureWords(buildings.failure, {})} onRetry={buildings.reload} /> : null}
      {card ? (
        <>
          <PictureResult result={result} onSave={save} onDraw={draw} />
          <View className='poster' {...aria({ role: 'img', label: copy.described([copy.name(card.name, card.building)]) })}>
            <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${CARD.width}px`, height: `${CARD.height}px` }} />
          </View>
        </>
      ) : null}
    </>
  )
}

export function NewCardBar({ state: { elder, card, ask, save } }: Props) {
  if (!elder) return null
  return <BottomBar main={card ? <MainButton id='save-card' icon='download' text={pictureWords.save} busyText={pictureWords.saving} onTap={save} /> : <MainButton id='renew' icon='code' text={copy.renew} onTap={() => ask(true)} />} />
}

export function NewCardSheet({ state: { elder, asking, failure, ask, renew } }: Props) {
  if (!asking || !elder) return null
  return <ReasonSheet title={copy.renewTitle(elder.name)} note={copy.renewSheetNote} question={copy.renewQuestion} reasons={copy.renewReasons} missing={copy.renewMissing} yes={copy.renewYes} busyText={copy.renewing} no={copy.renewNo} failure={failure} onYes={renew} onNo={() => ask(false)} />
}
