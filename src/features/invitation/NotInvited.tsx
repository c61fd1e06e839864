/** An invitation that cannot be opened, or not yet: why, and what to do. */
import { Empty } from '@components/Empty'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { failureWords } from '@platform/faults/copy'
import { openTab } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy, readRefusals } from './copy'
import type { Joining } from './useJoining'

const toHome = () => openTab(places.home)

export function NotInvited({ joining: { invited } }: { readonly joining: Joining }) {
  const { failure, loading, reload } = invited
  const over = failure?.code === 'refused'
  // a link that was cut off cannot be read or names nothing
  const nowhere = failure?.code === 'not_found' || failure?.code === 'invalid_input'
  if (loading || !(over || nowhere)) return <Pending loading={loading} words={failure && failureWords(failure, readRefusals)} onRetry={reload} onCall={callCommunity} />
  return (
    <Empty text={over ? readRefusals[failure.reason] : copy.gone} note={over ? copy.newOne : copy.goneNote}>
      <SmallButton id='to-home' text={copy.toHome} onTap={toHome} />
    </Empty>
  )
}
