/** The certificate of somebody of one's own family, from the results that were published. */
import { pictureWords } from '@components/pictureWords/copy'
import { readEvent, type EventView } from '@contract/event'
import type { ResultsView } from '@contract/eventContest'
import { clock } from '@domain/calendar'
import { usePicture, type Picture } from '@platform/usePicture'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { copy } from './copy'
import { certificateOf, certificateWords, ownWinners, type Winner } from './honours'
import { paintCertificate } from './paint'

export type FamilyCertificate = Picture & {
  readonly winners: readonly Winner[]
  readonly winner: Winner | undefined
  /** What it says, for those who cannot see it; null where there is none to make. */
  readonly shown: readonly string[] | null
  readonly pick: (number: number) => void
  /** What it is a certificate of: without it there is none to draw. */
  readonly event: Query<EventView, never>
}

export function useFamilyCertificate(results: ResultsView | null): FamilyCertificate {
  const winners = results ? ownWinners(results) : []
  const event = useQuery(readEvent, results && winners.length > 0 ? { eventId: results.eventId } : null)
  const [number, pick] = useState<number | null>(null)
  const winner = winners.find((one) => one.number === number) ?? winners[0]
  const certificate = event.data && winner ? certificateOf(event.data, winner, clock()) : null
  const shown = certificate && certificateWords(certificate)
  const picture = usePicture(shown && JSON.stringify(shown), async () => (certificate ? paintCertificate(certificate) : null), pictureWords.fileName(event.data?.title ?? '', copy.fileOf(winner?.name ?? '')))
  return { ...picture, winners, winner, shown, pick, event }
}
