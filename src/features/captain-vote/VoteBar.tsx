/** The one main act: to scan the word at the door, or to cast. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { copy } from './copy'
import type { Vote } from './useVote'
import { choosing, receiptIn } from './VotePage'

export function VoteBar({ vote }: { readonly vote: Vote }) {
  if (choosing(vote)) return <BottomBar note={copy.chosen(vote.count, vote.most)} main={<MainButton id='cast' text={copy.cast} onTap={vote.ask} />} />
  if (vote.meeting && !vote.present && receiptIn(vote) === undefined) return <BottomBar main={<MainButton id='scan-wall' icon='code' text={copy.scan} busyText={copy.checking} onTap={vote.scan} />} />
  return null
}
