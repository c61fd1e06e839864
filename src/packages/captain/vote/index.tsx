/** 楼长会投票: a captain checks in by the wall and casts a secret ballot. */
import { quarterName } from '@components/captainWords/copy'
import { Page } from '@components/Page'
import { copy } from '@features/captain-vote/copy'
import { useVote } from '@features/captain-vote/useVote'
import { VoteBar } from '@features/captain-vote/VoteBar'
import { choosing, receiptIn, VotedWall, VotePage } from '@features/captain-vote/VotePage'
import { VoteSheet } from '@features/captain-vote/VoteSheet'
import './index.scss'

export default function CaptainVotePage() {
  const vote = useVote()
  const quarter = vote.ballot.data?.ballot?.quarter
  const title = choosing(vote) && quarter !== undefined ? copy.ballot(quarterName(quarter)) : copy.title
  return (
    <Page title={title} wall={receiptIn(vote) === undefined ? null : <VotedWall vote={vote} />} bar={<VoteBar vote={vote} />} sheet={vote.asking ? <VoteSheet vote={vote} /> : null}>
      <VotePage vote={vote} />
    </Page>
  )
}
