/** 邀请: which role, where and until when; then the invitation to hand on. */
import { Page } from '@components/Page'
import { copy } from '@features/roles/copy'
import { InviteBar } from '@features/roles/InviteBar'
import { InviteForm } from '@features/roles/InviteForm'
import { InviteReady } from '@features/roles/InviteReady'
import { NotYours } from '@features/roles/NotYours'
import { useInviterPost } from '@features/roles/useInviterPost'
import { useInvitingToRole } from '@features/roles/useInvitingToRole'

export default function InvitePage() {
  const { post, within, giveable } = useInviterPost()
  const inviting = useInvitingToRole(within, giveable)
  if (!within) {
    return (
      <Page title={copy.inviteTitle}>
        <NotYours post={post} />
      </Page>
    )
  }
  return (
    <Page title={copy.inviteTitle} bar={<InviteBar inviting={inviting} />}>
      {inviting.made ? <InviteReady inviting={inviting} /> : <InviteForm inviting={inviting} giveable={giveable} />}
    </Page>
  )
}
