/** What the screen at the door shows now: the word of this minute, asked for some minutes ahead. */
import { posterCode } from '@contract/eventDesk'
import { wallWords } from '@contract/eventWall'
import type { WallWord } from '@contract/fields'
import { clock, MINUTE, type Instant } from '@domain/calendar'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useEvery } from '@platform/useEvery'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { codeRefusals } from './copy'

const LOOK = 1_000
/** With so little left the next ones are asked for. */
const LEAST = 2 * MINUTE

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
  const [, setLooked] = useState<Instant>(0)

  // by the clock of the cloud: a phone that goes wrong must not show the word of another minute
  const nowIn = () => (wall.data && wall.at !== null ? wall.data.at + (clock() - wall.at) : clock())
  const now = nowIn()
  const word = wall.data?.words.find(({ from, until }) => from <= now && now < until) ?? null
  useEvery(LOOK, () => {
    setLooked(clock())
    const last = wall.data?.words.at(-1)?.until ?? 0
    if (!wall.loading && wall.data && last - nowIn() < LEAST) void wall.reload()
  })

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
