/** The role is taken: on the wall, and the way to the work. */
import { BottomBar } from '@components/BottomBar'
import { Done } from '@components/Done'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { roleWords } from '@components/roleWords/copy'
import { Wall } from '@components/Wall'
import type { Role } from '@domain/roles'
import { openTab } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { worksHere } from './granter'

export const Accepted = ({ role }: { readonly role: Role }) => (
  <Wall>
    <Done text={copy.accepted(roleWords[role])} />
    <Note text={copy.acceptedNote} />
  </Wall>
)

export const AcceptedBar = ({ role }: { readonly role: Role }) => <BottomBar main={<MainButton id='to-work' text={worksHere(role) ? copy.toWork : copy.toHome} onTap={() => openTab(places.home)} />} />
