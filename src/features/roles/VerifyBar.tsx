/** The step before accepting: WeChat vouches for the telephone. */
import { BottomBar } from '@components/BottomBar'
import { PhoneButton } from '@components/PhoneButton'
import { copy } from './copy'
import type { TakingRole } from './useTakingRole'

export const VerifyBar = ({ taking: { verify } }: { readonly taking: TakingRole }) => (
  <BottomBar note={copy.verifyNote} main={<PhoneButton id='verify-phone' text={copy.verify} busyText={copy.verifying} onCode={verify} />} />
)
