/** 鸣谢图: the picture as it will be, and the way into the album. */
import { aria } from '@components/aria'
import { BottomBar } from '@components/BottomBar'
import { Empty } from '@components/Empty'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { PictureResult } from '@components/PictureResult'
import { pictureWords } from '@components/pictureWords/copy'
import { listCommunities } from '@contract/account'
import { readCampaign } from '@contract/distribution'
import { readProgress } from '@contract/distributionBooks'
import { canvasById } from '@platform/canvas'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { usePicture, type Painted } from '@platform/usePicture'
import { useQuery } from '@platform/useQuery'
import { Canvas, View } from '@tarojs/components'
import { copy } from './copy'
import { drawThanks, WIDTH } from './draw'
import { thanksOf, thanksWords, type Thanks } from './thanks'

const CANVAS = 'thanks-canvas'
const PREVIEW = 300
/** A usual height until the first one is known. */
const USUAL = 1.4

/** Drawn once to learn how high it becomes, then for good. */
async function paint(thanks: Thanks): Promise<Painted | null> {
  const trial = await canvasById(CANVAS, WIDTH, 100)
  if (!trial) return null
  const height = drawThanks(trial.brush, thanks, 100)
  const drawable = await canvasById(CANVAS, WIDTH, height)
  if (!drawable) return null
  drawThanks(drawable.brush, thanks, height)
  return { drawable, ratio: height / WIDTH }
}

export function useThanks() {
  const { id: campaignId = '' } = useParams()
  const campaign = useQuery(readCampaign, { campaignId })
  const progress = useQuery(readProgress, { campaignId })
  const communities = useQuery(listCommunities, {}).data?.communities ?? []
  const host = communities.find(({ communityId }) => communityId === campaign.data?.communityId)?.name ?? ''
  const thanks = campaign.data && progress.data && host ? thanksOf(campaign.data, progress.data, host) : null
  const some = thanks !== null && thanks.elders > 0
  const picture = usePicture(some ? JSON.stringify(thanks) : null, async () => (thanks ? paint(thanks) : null), pictureWords.fileName(campaign.data?.title ?? '', copy.file))
  const failure = campaign.failure ?? progress.failure
  return { ...picture, thanks, some, loading: campaign.loading || progress.loading, words: failure && failureWords(failure, {}), reload: () => Promise.all([campaign.reload(), progress.reload()]) }
}

export type ThanksState = ReturnType<typeof useThanks>

export function ThanksPage({ state: { thanks, some, ratio, result, loading, words, save, draw, reload } }: { readonly state: ThanksState }) {
  if (!thanks) return <Pending loading={loading || !words} words={words} onRetry={reload} onCall={callCommunity} />
  if (!some) return <Empty text={copy.none} />
  return (
    <>
      <Note text={copy.note} />
      <PictureResult result={result} onSave={save} onDraw={draw} />
      <View className='poster' {...aria({ role: 'img', label: copy.described(thanksWords(thanks)) })}>
        <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${PREVIEW}px`, height: `${Math.round(PREVIEW * (ratio || USUAL))}px` }} />
      </View>
    </>
  )
}

export const ThanksBar = ({ state: { some, save } }: { readonly state: ThanksState }) => (some ? <BottomBar main={<MainButton id='save-thanks' icon='download' text={pictureWords.save} busyText={pictureWords.saving} onTap={save} />} /> : null)
