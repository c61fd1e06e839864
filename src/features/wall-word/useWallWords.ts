/** What the screen at the door shows now: the word of this minute, asked for some minutes ahead. */
import { posterCode } from '@contract/eventDesk'
import { wallWords } from '@contract/eventWall'
import type { WallWord } from '@contract/wallWord'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useWallWord } from '@platform/useWallWord'
import { codeRefusals } from './copy'

export type WallState = {
  readonly eventId: string
  readonly title: string
  /** The picture that opens the page; it never changes. */
  readonly opens: string | null
  readonly word: WallWord | null
  readonly ready: boolean
  readonly words: FailureWords | null
  readonly reload: () => Promise<unknown>
}

export function useWallWords(): WallState {
  const { id = '' } = useParams()
  const code = useQuery(posterCode, { eventId: id, opens: 'arrival' }, { kept: false })
  // a word that was kept would be over
  const wall = useQuery(wallWords, { eventId: id }, { kept: false })
  const word = useWallWord(wall)

  const failure = [code, wall].find((query) => !query.data && !query.loading)?.failure ?? null
  return {
    eventId: id,
    title: wall.data?.title ?? '',
    opens: code.data ? `data:${code.data.contentType};base64,${code.data.image}` : null,
    word,
    ready: code.data !== null && wall.data !== null,
    words: failure ? failureWords(failure, codeRefusals) : null,
    reload: () => Promise.all([code.reload(), wall.reload()])
  }
}
