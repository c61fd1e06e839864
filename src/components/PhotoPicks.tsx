/** Photographs that go with what is being written: each can be looked at and left out again, as long as there is room for more. */
import { Card } from './Card'
import { Labelled } from './Labelled'
import { Link } from './Link'
import { Note } from './Note'
import { Photo } from './Photo'
import { SmallButton } from './SmallButton'
import { photoWords } from './suggestionWords/copy'

type Props = {
  /** Addresses on the phone. */
  readonly photos: readonly string[]
  readonly room: number
  readonly most: number
  /** Those that went with it before, and stay. */
  readonly kept?: number
  readonly onAdd: (room: number) => Promise<void>
  readonly onRemove: (address: string) => void
}

export const PhotoPicks = ({ photos, room, most, kept = 0, onAdd, onRemove }: Props) => (
  <Labelled id='photos' label={photoWords.photos} hint={photoWords.hint(most)}>
    {kept > 0 ? <Note text={photoWords.kept(kept)} /> : null}
    {photos.map((address, index) => (
      <Card key={address}>
        <Photo url={address} label={photoWords.photo(index + 1)} />
        <Link id={`remove-${index}`} text={photoWords.remove} label={photoWords.removeLabel(index + 1)} onTap={() => onRemove(address)} />
      </Card>
    ))}
    {room > 0 ? <SmallButton id='add-photo' icon='plus' text={photoWords.add} onTap={() => onAdd(room)} /> : null}
  </Labelled>
)
