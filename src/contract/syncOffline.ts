/** The endpoints that a phone may keep commands for. The phone itself knows the one that it keeps; the list is for whoever answers. */
import { handOver, undoHandOver } from './distributionDesk'
import { checkIn, undoCheckIn } from './eventDesk'
import { logVisit } from './visit'

export const offlineEndpoints = [checkIn, undoCheckIn, handOver, undoHandOver, logVisit] as const
