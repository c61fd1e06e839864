/** The people of an event before they are there, or why they do not come. */
import { Empty } from '@components/Empty'
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { OpenedRoster } from './useOpenedRoster'

export function RosterPending({ opened }: { readonly opened: Exclude<OpenedRoster, { readonly at: 'ready' }> }) {
  if (opened.at === 'waiting') return <Pending loading rows={4} onRetry={() => undefined} />
  if (opened.failure.code === 'not_found') return <Empty text={copy.gone} note={copy.goneNote} />
  return <Pending loading={false} words={failureWords(opened.failure, {})} onRetry={opened.reload} onCall={callCommunity} />
}
