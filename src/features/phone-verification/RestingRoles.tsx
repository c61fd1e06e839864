/** Why somebody's work is not there: their number is not vouched for. One tap brings it back. */
import { Failed } from '@components/Failed'
import { Notice } from '@components/Notice'
import { PhoneButton } from '@components/PhoneButton'
import { roleWords } from '@components/roleWords/copy'
import type { MeView } from '@contract/account'
import { callCommunity } from '@platform/ownCommunity'
import type { Query } from '@platform/useQuery'
import { copy } from './copy'
import { useVerifying } from './useVerifying'

export function RestingRoles({ me: { data, put } }: { readonly me: Query<MeView> }) {
  const { verify, failure } = useVerifying(put)
  const resting = data?.resting ?? []
  if (resting.length === 0) return null
  return (
    <>
      <Notice id='resting' kind='wait' text={copy.resting(resting.map((role) => roleWords[role]))} note={copy.restingNote}>
        <PhoneButton aside id='verify-phone' text={copy.verify} busyText={copy.verifying} onCode={verify} />
      </Notice>
      {failure ? <Failed seeks {...failure} onCall={callCommunity} /> : null}
    </>
  )
}
