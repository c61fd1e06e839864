/** The one main act: to scan the word at the door, or to cast. */
import { BottomBar } from '@components/BottomBar'
import { categoryWords } from '@components/captainWords/copy'
import { MainButton } from '@components/MainButton'
import { copy } from './copy'
import type { Vote } from './useVote'
import { choosing, receiptIn } from './VotePage'

/** Whole categories that nobody was chosen in are easily overlooked below the edge of the screen. */
function choiceWords({ asked, chosen, count, most }: Vote): string {
  const unchosen = asked.filter((category) => chosen[category].length === 0)
  return unchosen.length === 0 || unchosen.length === asked.length ? copy.chosen(count, most) : copy.unchosen(unchosen.map((category) => categoryWords[category]))
}

export function VoteBar({ vote }: { readonly vote: Vote }) {
  if (choosing(vote)) return <BottomBar note={choiceWords(vote)} main={<MainButton id='cast' text={copy.cast} onTap={vote.ask} />} />
  if (vote.meeting && !vote.present && receiptIn(vote) === undefined) return <BottomBar main={<MainButton id='scan-wall' icon='code' text={copy.scan} busyText={copy.checking} onTap={vote.scan} />} />
  return null
}
