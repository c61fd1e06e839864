/** What one must know before doing anything: what has just come of it, what is missing, who has to act. */
import { Failed } from '@components/Failed'
import { Notice } from '@components/Notice'
import type { StaffEventView } from '@contract/eventDesk'
import { dial } from '@platform/phone'
import { copy } from './copy'
import type { StaffEvent } from './useStaffEvent'

type Props = { readonly event: StaffEventView; readonly staff: StaffEvent }

function Draft({ event: { missing, needsReviewer, unvouched }, staff: { reviewer, reviewers } }: Props) {
  if (missing.length > 0) return <Notice id='missing' kind='wait' text={copy.stillMissing(missing)} note={copy.stillMissingNote} />
  if (!needsReviewer) return null
  if (reviewer) return <Notice id='to-review' kind='wait' text={copy.toReview} note={unvouched ? copy.toReviewWords : copy.toReviewNote} />
  return <Notice id='with-reviewer' kind='wait' text={copy.withReviewer(reviewers)} note={unvouched ? copy.withReviewerWords : copy.withReviewerNote} />
}

function JustDone({ event: { status, missing }, staff: { said, reviewers } }: Props) {
  if (said === 'published' && status === 'published') return <Notice id='said' text={copy.published} note={copy.publishedNote} />
  if (said === 'handed' && status === 'draft' && missing.length === 0) return <Notice id='said' text={copy.handed(reviewers)} note={copy.handedNote} />
  return said === 'saved' && status === 'draft' ? <Notice id='said' text={copy.saved} note={copy.savedNote} /> : null
}

export function Told({ event, staff }: Props) {
  const { status, phase, cancelReason, unvouched, contactPhone } = event
  return (
    <>
      {staff.failure ? <Failed seeks {...staff.failure} onRetry={staff.query.reload} onCall={() => void dial(contactPhone)} again={false} /> : null}
      <JustDone event={event} staff={staff} />
      {status === 'draft' && staff.said !== 'handed' ? <Draft event={event} staff={staff} /> : null}
      {status === 'cancelled' ? <Notice id='cancelled' kind='bad' text={copy.cancelledWords} note={cancelReason && (unvouched ? copy.cancelledHeld : copy.cancelledBecause)(cancelReason)} /> : null}
      {phase === 'over' ? <Notice id='over' kind='wait' text={copy.over} note={copy.overNote} /> : null}
    </>
  )
}
