/** The answer to an invitation, and afterwards the way to the family. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { replace } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Joining } from './useJoining'

type Props = { readonly joining: Joining; readonly onAgree: () => Promise<void> }

export function JoinBar({ joining: { joined, invited }, onAgree }: Props) {
  if (joined) return <BottomBar main={<MainButton id='to-family' text={copy.toFamily} onTap={() => replace(places.family)} />} />
  return invited.data ? <BottomBar main={<MainButton id='agree' text={copy.agree} busyText={copy.agreeing} onTap={onAgree} />} /> : null
}
