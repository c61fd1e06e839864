/** The endpoints that a phone may keep commands for; apart from what is said about bringing them, so that a phone holds only those that it has pages for. */
import { handOver, undoHandOver } from './distributionDesk'
import { checkIn, undoCheckIn } from './eventDesk'
import { logVisit } from './visit'

export const offlineEndpoints = [checkIn, undoCheckIn, handOver, undoHandOver, logVisit] as const
