/** The main button of the sharing page: write the invitation, then hand it on. */
import { MainButton } from '@components/MainButton'
import { ShareButton } from '@components/ShareButton'
import { copy } from './copy'
import type { Inviting } from './useInviting'

export function SendInvitation({ inviting: { path, link, make, copyLink } }: { readonly inviting: Inviting }) {
  if (!path) return <MainButton id='make-invitation' text={copy.make} busyText={copy.making} onTap={make} />
  return link ? <MainButton id='copy-link' text={copy.copyLink} icon='share' onTap={copyLink} /> : <ShareButton id='send-invitation' text={copy.send} />
}
