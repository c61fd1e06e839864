/** 活动照片: what staff released, one below the other, the works of a workshop before what it was like there; nobody's name stands beside one. */
import { Empty } from '@components/Empty'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Photo } from '@components/Photo'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { readPhotos, type ShownPhoto } from '@contract/eventPhotos'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'

const Works = ({ works }: { readonly works: readonly ShownPhoto[] }) => (
  <Section head={copy.works}>
    {works.map(({ photoId, url, work = '' }, at) => (
      <View key={photoId}>
        <Photo url={url} label={copy.workLabel(work, at + 1, works.length)} />
        <Note strong text={work} />
      </View>
    ))}
  </Section>
)

const Scenes = ({ scenes }: { readonly scenes: readonly ShownPhoto[] }) => (
  <>
    {scenes.map(({ photoId, url }, at) => (
      <Photo key={photoId} url={url} label={copy.sceneLabel(at + 1, scenes.length)} />
    ))}
  </>
)

export function GalleryPage() {
  const { id: eventId = '' } = useParams()
  // the addresses end within the hour, so an old copy would show nothing
  const { data, loading, failure, reload } = useQuery(readPhotos, { eventId }, { kept: false })
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  const { title, photos } = data
  const works = photos.filter(({ work }) => work !== undefined)
  const scenes = photos.filter(({ work }) => work === undefined)
  return (
    <>
      <Title text={works.length > 0 ? copy.title : copy.scenes} note={title} />
      {failure ? <Notice kind='wait' id='not-refreshed' text={failureWords(failure, {}).text} /> : null}
      {photos.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {works.length > 0 ? <Works works={works} /> : null}
      {works.length > 0 && scenes.length > 0 ? (
        <Section head={copy.scenes}>
          <Scenes scenes={scenes} />
        </Section>
      ) : (
        <Scenes scenes={scenes} />
      )}
      {photos.length > 0 ? (
        <>
          <Note text={copy.take} />
          <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
        </>
      ) : null}
    </>
  )
}
