/** The points of building captains: claimed, verified by a clerk, approved by somebody else, counted by the community's own table. */
import { serve } from '@kernel/serve'
import { answerObjection } from './answer'
import { approvePoints } from './approve'
import { claimPoints } from './claim'
import { listPoints } from './list'
import { listService } from './listService'
import { listTotals } from './listTotals'
import { objectToEntry } from './object'
import { readMyPoints } from './readMine'
import { readCaptainMonth } from './readMonth'
import { readPointsRules } from './readRules'
import { rejectPoints } from './reject'
import { reversePoints } from './reverse'
import { setPointsRules } from './setRules'
import { verifyPoints } from './verify'

const captains = [readMyPoints, listService, claimPoints, objectToEntry]
const desk = [listPoints, readCaptainMonth, verifyPoints, approvePoints, rejectPoints, reversePoints, answerObjection]
const all = [listTotals, readPointsRules, setPointsRules]

export const main = serve([...captains, ...desk, ...all])
