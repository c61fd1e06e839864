/** The word of this minute, among those that were asked for some minutes ahead. */
import type { WallWord } from '@contract/wallWord'
import { clock, MINUTE, type Instant } from '@domain/calendar'
import { useState } from 'react'
import { useEvery } from './useEvery'
import type { Query } from './useQuery'

const LOOK = 1_000
/** With so little left the next ones are asked for. */
const LEAST = 2 * MINUTE

type Shown = Pick<Query<{ readonly words: readonly WallWord[]; readonly at: Instant }>, 'data' | 'at' | 'loading' | 'reload'>

export function useWallWord(wall: Shown): WallWord | null {
  const [, setLooked] = useState<Instant>(0)
  // by the clock of the cloud: a phone that goes wrong must not show the word of another minute
  const nowIn = () => (wall.data && wall.at !== null ? wall.data.at + (clock() - wall.at) : clock())
  useEvery(LOOK, () => {
    setLooked(clock())
    const last = wall.data?.words.at(-1)?.until ?? 0
    if (!wall.loading && wall.data && last - nowIn() < LEAST) void wall.reload()
  })
  const now = nowIn()
  return wall.data?.words.find(({ from, until }) => from <= now && now < until) ?? null
}
