/** Events: what is on, a place at it, and the staff's side of publishing. */
import { serve } from '@kernel/serve'
import { cancelEvent } from './cancel'
import { draftEvent } from './draft'
import { finishEvent } from './finish'
import { leaveEvent } from './leave'
import { listEvents } from './list'
import { myRegistrations } from './myRegistrations'
import { publishEvent } from './publish'
import { readEvent } from './read'
import { readRegistration } from './readRegistration'
import { register } from './register'

export const main = serve([listEvents, readEvent, register, leaveEvent, readRegistration, myRegistrations, draftEvent, publishEvent, finishEvent, cancelEvent])
