/** Somebody who gives no roles has come here, or nobody knows yet who has. */
import { Empty } from '@components/Empty'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { failureWords } from '@platform/faults/copy'
import { openTab } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy } from './copy'
import type { AtPost } from './usePost'

export function NotYours({ post: { query } }: { readonly post: AtPost }) {
  const { data, loading, stale, failure, reload } = query
  // an old copy may not know yet of a role that was just accepted
  if (!data || (stale && loading)) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  return (
    <Empty text={copy.notYours} note={copy.notYoursNote}>
      <SmallButton id='to-home' text={copy.toHome} onTap={() => openTab(places.home)} />
      <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
    </Empty>
  )
}
