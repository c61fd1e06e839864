/** The next step: release what was looked through, else add to it. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { useOnline } from '@platform/network'
import { copy } from './copy'
import { isOpen, type AlbumOnPage } from './useAlbum'

export function AlbumBar({ album }: { readonly album: AlbumOnPage }) {
  const online = useOnline()
  const view = album.query.data
  // without a network a picture waits on the phone; whether the cloud takes it is seen later
  const mayAdd = view ? view.refusal === undefined : !online
  const open = online && view?.mayRelease ? view.photos.filter(isOpen).length : 0
  if (open > 0) {
    return (
      <BottomBar
        main={<MainButton id='release' icon='check' text={copy.release(open)} onTap={() => album.ask({ what: 'release' })} />}
        side={mayAdd ? <SideButton id='add' icon='plus' text={copy.addShort} label={copy.add} onTap={() => void album.add()} /> : null}
        words={{ main: copy.release(open), side: copy.addShort, icon: true }}
      />
    )
  }
  return mayAdd ? <BottomBar main={<MainButton id='add' icon='plus' text={copy.add} busyText={copy.adding} onTap={album.add} />} /> : null
}
