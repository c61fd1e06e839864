/** 照片: who must not be in one, then the pictures, each with where it stands. */
import { Card } from '@components/Card'
import { Empty } from '@components/Empty'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Photo } from '@components/Photo'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { AlbumView, StaffPhoto } from '@contract/eventPhotos'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { Text, View } from '@tarojs/components'
import { addRefusals, copy } from './copy'
import type { AlbumOnPage } from './useAlbum'

type Props = { readonly album: AlbumOnPage; readonly view: AlbumView }

const Unpictured = ({ album, view }: Props) =>
  view.unpictured.length === 0 ? (
    <Note text={copy.allAgreed} />
  ) : (
    <Section head={copy.unpictured(view.unpictured.length)}>
      <Card>
        <View>
          {album.names.map((name, index) => (
            // a name stays whole
            <Text key={index} className='ph'>
              {index < album.names.length - 1 ? `${name}${copy.separator}` : name}
            </Text>
          ))}
        </View>
        <Note text={copy.unpicturedNote} />
      </Card>
    </Section>
  )

function stateOf({ releasedAt, lookAgain }: StaffPhoto) {
  if (lookAgain) return { kind: 'bad', text: copy.again } as const
  return releasedAt === undefined ? ({ kind: 'wait', text: copy.waiting } as const) : ({ kind: 'ok', text: copy.released } as const)
}

const Picture = ({ photo, number, album, view }: Props & { readonly photo: StaffPhoto; readonly number: number }) => {
  const { photoId, url, work } = photo
  const state = stateOf(photo)
  return (
    <Card>
      <Photo url={url} label={copy.label(number, state.text)} />
      {work ? <Note strong text={copy.work(work)} /> : null}
      <View className='split'>
        <Tag {...state} />
        <SmallButton id={`remove-${photoId}`} text={copy.remove} label={copy.removeLabel(number)} onTap={() => album.ask({ what: 'remove', photoId, number })} />
      </View>
      {view.mayName ? <TextButton id={`work-${photoId}`} start text={work ? copy.rename : copy.isWork} label={work ? copy.renameLabel(number) : copy.isWorkLabel(number)} onTap={() => album.ask({ what: 'work', photoId, number, title: work ?? '' })} /> : null}
    </Card>
  )
}

const Pictures = ({ album, view }: Props) => (
  <>
    {view.photos.map((photo, at) => (
      <Picture key={photo.photoId} photo={photo} number={at + 1} album={album} view={view} />
    ))}
  </>
)

/** Those that are not in the cloud yet, where the album itself could not be read as well. */
const Unsent = ({ album: { unsent } }: Pick<Props, 'album'>) =>
  unsent.pictures.length === 0 ? null : (
    <Notice kind='wait' id='unsent' text={unsent.stuck ? copy.leftStill(unsent.pictures.length) : copy.left(unsent.pictures.length)} note={unsent.pictures.some(({ file }) => file === undefined) ? copy.leftUnkept : unsent.stuck ? copy.leftStillNote : copy.leftNote}>
      <SmallButton id='send-left' fill text={copy.leftAgain} onTap={unsent.send} />
      <SmallButton id='give-up' fill text={copy.giveUp} onTap={unsent.giveUp} />
    </Notice>
  )

export function AlbumPage({ album }: Pick<Props, 'album'>) {
  const { query, failure, asking } = album
  const view = query.data
  if (!view) {
    return (
      <>
        <Unsent album={album} />
        <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
      </>
    )
  }
  const again = view.photos.filter(({ lookAgain }) => lookAgain).length
  const looksThrough = view.mayRelease || view.photos.length > 0
  return (
    <>
      <Title text={copy.title} note={view.title} />
      {failure && !asking ? <Notice kind='bad' seeks id='album-failure' text={failure.text} note={failure.note} /> : null}
      <Unsent album={album} />
      {again > 0 ? <Notice kind='bad' id='look-again' text={copy.lookAgain(again)} note={view.refusal === 'closed' ? copy.hiddenNote : copy.lookAgainNote} /> : null}
      {view.refusal ? <Notice id='no-more' icon='lock' text={addRefusals[view.refusal]} /> : null}
      {view.refusal === 'closed' || view.refusal === 'called_off' ? null : <Unpictured album={album} view={view} />}
      {view.partners ? <Note text={copy.partners} /> : null}
      {view.photos.length > 0 ? <Pictures album={album} view={view} /> : null}
      {looksThrough && view.photos.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {!looksThrough && view.count > 0 ? <Notice id='handed-in' text={copy.handedIn(view.count)} note={copy.handedInNote} /> : null}
      <Note text={copy.kept} />
    </>
  )
}
