/** What of the work on this phone has reached the office and what has not: how many wait, since when, and how many were lost to a torn file. */
import type { Instant } from '@domain/calendar'
import { stampWords } from './dates/copy'
import { Notice } from './Notice'
import { SmallButton } from './SmallButton'
import { truthWords } from './truthWords/copy'
import type { Act } from './useOneAtATime'

type Props = {
  readonly waiting: number
  readonly torn: number
  /** What to do about those. */
  readonly tornNote: string
  readonly sentAt: Instant | null
  readonly now: Instant
  /** What leaves at once need not be talked of. */
  readonly quiet: boolean
  readonly onTry: Act
}

export function TruthBar({ waiting, torn, tornNote, sentAt, now, quiet, onTry }: Props) {
  const last = sentAt === null ? truthWords.neverSent : truthWords.lastSent(stampWords(sentAt, now))
  return (
    <>
      {waiting > 0 && !quiet ? (
        <Notice kind='wait' id='truth' text={truthWords.waitingToSend(waiting)} note={`${last}${truthWords.keepProgram}`}>
          <SmallButton id='try-now' fill text={truthWords.tryNow} onTap={onTry} />
        </Notice>
      ) : null}
      {torn > 0 ? <Notice kind='bad' id='torn' text={truthWords.torn(torn)} note={tornNote} /> : null}
    </>
  )
}
