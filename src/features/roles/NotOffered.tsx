/** An invitation that cannot be opened, or not yet: why, and what to do. */
import { Empty } from '@components/Empty'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { failureWords } from '@platform/faults/copy'
import { openTab } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy, readRefusals } from './copy'
import type { TakingRole } from './useTakingRole'

export function NotOffered({ taking: { invited, typed, type } }: { readonly taking: TakingRole }) {
  const { failure, loading, reload } = invited
  const over = failure?.code === 'refused'
  // a link that was cut off cannot be read or names nothing
  const nowhere = failure?.code === 'not_found' || failure?.code === 'invalid_input'
  if (loading || !(over || nowhere)) return <Pending loading={loading} words={failure && failureWords(failure, readRefusals)} onRetry={reload} onCall={callCommunity} />
  return (
    <Empty text={over ? readRefusals[failure.reason] : copy.goneTitle} note={!over ? copy.goneNote : failure.reason === 'too_many_tries' ? copy.triedNote : copy.newOne}>
      {typed && nowhere ? <SmallButton id='retype' text={copy.retype} onTap={() => type('')} /> : null}
      <SmallButton id='to-home' text={copy.toHome} onTap={() => openTab(places.home)} />
      <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
    </Empty>
  )
}
