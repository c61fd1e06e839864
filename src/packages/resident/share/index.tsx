/** Sharing my people with another account: whom, and then the invitation. */
import { BottomBar } from '@components/BottomBar'
import { Page } from '@components/Page'
import { copy } from '@features/invitation/copy'
import { SendInvitation } from '@features/invitation/SendInvitation'
import { ShareChoice } from '@features/invitation/ShareChoice'
import { ShareReady } from '@features/invitation/ShareReady'
import { useInviting } from '@features/invitation/useInviting'
import { MePending } from '@features/my-details/MePending'
import { NotIntroduced } from '@features/my-details/NotIntroduced'
import { useMe } from '@features/my-details/useMe'

export default function SharePage() {
  const me = useMe()
  const inviting = useInviting(me.data)
  const body = inviting.path ? <ShareReady inviting={inviting} /> : <ShareChoice family={me.data?.family ?? []} inviting={inviting} />
  return (
    <Page title={copy.shareTitle} bar={me.data?.introduced ? <BottomBar main={<SendInvitation inviting={inviting} />} /> : null}>
      {me.data ? me.data.introduced ? body : <NotIntroduced /> : <MePending query={me} />}
    </Page>
  )
}
