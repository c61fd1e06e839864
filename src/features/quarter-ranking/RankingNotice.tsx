/** On a captain's first page, while a frozen ranking can be objected to: where they stand, and until when. */
import { quarterWords } from '@components/captainWords/copy'
import { dateWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { readRanking } from '@contract/captainRanking'
import { clock } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function RankingNotice({ communityId }: { readonly communityId: CommunityId | undefined }) {
  const ranking = useQuery(readRanking, communityId === undefined ? null : { communityId }, { kept: false }).data?.ranking
  const own = ranking?.lines.find(({ mine }) => mine)
  if (!ranking || !own || ranking.objectsUntil === undefined) return null
  return (
    <Notice kind='wait' id='ranking-frozen' text={copy.frozen(quarterWords(ranking.quarter), own.rank)} note={copy.objectBefore(dateWords(ranking.objectsUntil - 1, clock()))}>
      <SmallButton id='see-ranking' text={copy.see} onTap={() => open(atWork.quarterRanking, { community: communityId })} />
    </Notice>
  )
}
