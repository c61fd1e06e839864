/** The one thing to do on the page of people: invite somebody. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { placeKey, type Scope } from '@domain/roles'
import { copy } from './copy'

export const PeopleBar = ({ at }: { readonly at: Scope }) => <BottomBar main={<MainButton id='invite' icon='plus' text={copy.invite} onTap={() => open(places.inviteToRole, { at: placeKey(at) })} />} />
