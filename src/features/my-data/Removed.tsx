/** Everything is gone: said once, and then a fresh beginning. */
import { BottomBar } from '@components/BottomBar'
import { Done } from '@components/Done'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Wall } from '@components/Wall'
import { restart } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

export const Removed = () => (
  <Wall>
    <Done text={copy.removed} />
    <Note text={copy.removedNote} />
  </Wall>
)

export const RemovedBar = () => <BottomBar main={<MainButton id='begin-anew' text={copy.toHome} onTap={() => restart(places.home)} />} />
