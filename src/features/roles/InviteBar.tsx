/** Writes the invitation, then hands it on. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { ShareButton } from '@components/ShareButton'
import { copy } from './copy'
import type { InvitingToRole } from './useInvitingToRole'

function HandOn({ inviting: { made, link, make, copyLink } }: { readonly inviting: InvitingToRole }) {
  if (!made) return <MainButton id='make-invitation' text={copy.make} busyText={copy.making} onTap={make} />
  return link ? <MainButton id='copy-link' icon='share' text={copy.copyLink} onTap={copyLink} /> : <ShareButton id='send-invitation' text={copy.send} />
}

export const InviteBar = ({ inviting }: { readonly inviting: InvitingToRole }) => <BottomBar main={<HandOn inviting={inviting} />} />
