/** Visits at elders' doors, and what follows from them. */
import { serve } from '@kernel/serve'
import { amendVisit } from './amend'
import { decideDeparture } from './decideDeparture'
import { endAlert } from './endAlert'
import { listVisits } from './list'
import { listAlerts } from './listAlerts'
import { listDepartures } from './listDepartures'
import { listTasks } from './listTasks'
import { logVisit } from './log'
import { moveCareTask } from './moveTask'
import { readDay } from './readDay'
import { readElderVisits } from './readElder'
import { revealElderPhone } from './revealPhone'
import { reviewVisit } from './review'
import { sendToLook } from './sendToLook'

const door = [readDay, logVisit, amendVisit]
const after = [listVisits, reviewVisit, readElderVisits, listDepartures, decideDeparture]
const care = [listTasks, moveCareTask, listAlerts, endAlert, revealElderPhone, sendToLook]

export const main = serve([...door, ...after, ...care])
