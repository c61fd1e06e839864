/** Events: what is on, a place at it, the desk, and the staff's side of publishing. */
import { serve } from '@kernel/serve'
import { admitParty } from './admit'
import { amendResults } from './amendResults'
import { answerChange } from './answerChange'
import { breakTie } from './breakTie'
import { callRoll } from './callRoll'
import { cancelEvent } from './cancel'
import { checkIn } from './checkIn'
import { confirmScore } from './confirmScore'
import { draftEvent } from './draft'
import { editEvent } from './edit'
import { enterScore } from './enterScore'
import { findParty } from './findParty'
import { finishEvent } from './finish'
import { handGift } from './handGift'
import { leaveEvent } from './leave'
import { listEvents } from './list'
import { listDistrict } from './listDistrict'
import { listForStaff } from './listForStaff'
import { listLeftOpen } from './listLeftOpen'
import { listPartners } from './listPartners'
import { makePosterCode } from './makePosterCode'
import { myRegistrations } from './myRegistrations'
import { numberEntrants } from './numberEntrants'
import { publishEvent } from './publish'
import { publishResults } from './publishResults'
import { readEvent } from './read'
import { readContest } from './readContest'
import { readForStaff } from './readForStaff'
import { readOuting } from './readOuting'
import { readRegistration } from './readRegistration'
import { readResults } from './readResults'
import { readRoster } from './readRoster'
import { register } from './register'
import { registerFor } from './registerFor'
import { registerGroup } from './registerGroup'
import { removeGroup } from './removeGroup'
import { removeParty } from './removeParty'
import { revealPhone } from './revealPhone'
import { setCapacity } from './setCapacity'
import { setPhotoConsent } from './setPhotoConsent'
import { setStaffing } from './setStaffing'
import { undoCheckIn } from './undoCheckIn'

const residents = [listEvents, readEvent, register, leaveEvent, answerChange, readRegistration, myRegistrations, setPhotoConsent]
const staff = [listForStaff, readForStaff, draftEvent, publishEvent, editEvent, setCapacity, finishEvent, cancelEvent, makePosterCode]
const desk = [readRoster, revealPhone, findParty, checkIn, undoCheckIn, admitParty, removeParty, registerFor]
const contest = [readContest, numberEntrants, enterScore, confirmScore, breakTie, publishResults, amendResults, handGift, readResults]
const planning = [listLeftOpen, listDistrict, listPartners]
const outing = [readOuting, registerGroup, removeGroup, setStaffing, callRoll]

export const main = serve([...residents, ...staff, ...desk, ...contest, ...outing, ...planning])
