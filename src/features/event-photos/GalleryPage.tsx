/** 活动照片: what staff released, one below the other; nobody's name stands beside one. */
import { Empty } from '@components/Empty'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Photo } from '@components/Photo'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { readPhotos } from '@contract/eventPhotos'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function GalleryPage() {
  const { id: eventId = '' } = useParams()
  // the addresses end within the hour, so an old copy would show nothing
  const { data, loading, failure, reload } = useQuery(readPhotos, { eventId }, { kept: false })
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  const { title, works, photos } = data
  return (
    <>
      <Title text={works ? copy.works : copy.scenes} note={title} />
      {failure ? <Notice kind='wait' id='not-refreshed' text={failureWords(failure, {}).text} /> : null}
      {photos.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {photos.map(({ photoId, url }, at) => (
        <Photo key={photoId} url={url} label={copy.label(works, at + 1, photos.length)} />
      ))}
      {photos.length > 0 ? (
        <>
          <Note text={copy.take} />
          <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
        </>
      ) : null}
    </>
  )
}
