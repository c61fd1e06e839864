/** What waits for an elder is shown to the telephone that the office knows, so WeChat vouches for it first. */
import { Failed } from '@components/Failed'
import { Notice } from '@components/Notice'
import { PhoneButton } from '@components/PhoneButton'
import type { MeView } from '@contract/account'
import { callCommunity } from '@platform/ownCommunity'
import type { Query } from '@platform/useQuery'
import { copy as words } from '../copy'
import { useVerifying } from '../useVerifying'
import { copy } from './copy'

export function VerifyForElder({ me: { data, put } }: { readonly me: Query<MeView> }) {
  const { verify, failure } = useVerifying(put)
  if (!data?.me || data.me.phoneVerified) return null
  return (
    <>
      <Notice id='verify-for-elder' icon='phone' text={copy.elder} note={copy.elderNote}>
        <PhoneButton aside id='verify-phone' text={words.verify} busyText={words.verifying} onCode={verify} />
      </Notice>
      {failure ? <Failed seeks {...failure} onCall={callCommunity} /> : null}
    </>
  )
}
