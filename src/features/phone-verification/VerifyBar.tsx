/** The step before accepting: WeChat vouches for the telephone. */
import { BottomBar } from '@components/BottomBar'
import { PhoneButton } from '@components/PhoneButton'
import { copy } from './copy'
import type { Verifying } from './useVerifying'

export const VerifyBar = ({ verifying: { verify } }: { readonly verifying: Verifying }) => (
  <BottomBar note={copy.why} main={<PhoneButton id='verify-phone' text={copy.verify} busyText={copy.verifying} onCode={verify} />} />
)
