/** Building captains: who they are, their meetings, and the quarter from its points to the honour board. */
import { serve } from '@kernel/serve'
import { amendBoard } from './amendBoard'
import { answerRanking } from './answerRanking'
import { attendMeeting } from './attendMeeting'
import { callMeeting } from './callMeeting'
import { castBallot } from './castBallot'
import { closeRound } from './closeRound'
import { countRound } from './countRound'
import { endMeeting } from './endMeeting'
import { freezeQuarter } from './freezeQuarter'
import { givePaper } from './givePaper'
import { listCaptains } from './list'
import { listMeetings } from './listMeetings'
import { markAttendance } from './markAttendance'
import { objectToRanking } from './objectToRanking'
import { openRound } from './openRound'
import { publishQuarter } from './publishQuarter'
import { readBallot } from './readBallot'
import { readBoard } from './readBoard'
import { readMeeting } from './readMeeting'
import { readMeetingWords } from './readMeetingWords'
import { readQuarter } from './readQuarter'
import { readRanking } from './readRanking'
import { recordTie } from './recordTie'
import { sayNaming } from './sayNaming'
import { setCategory } from './setCategory'
import { takeBackPaper } from './takeBackPaper'
import { withdrawBoard } from './withdrawBoard'
import { withdrawObjection } from './withdrawObjection'

const register = [listCaptains, setCategory, sayNaming]
const meetings = [callMeeting, listMeetings, readMeeting, readMeetingWords, attendMeeting, markAttendance, endMeeting]
const ranking = [readRanking, objectToRanking, withdrawObjection]
const quarter = [readQuarter, freezeQuarter, answerRanking, openRound, givePaper, takeBackPaper, closeRound, countRound, recordTie, publishQuarter]
const ballot = [readBallot, castBallot]
const board = [readBoard, amendBoard, withdrawBoard]

export const main = serve([...register, ...meetings, ...ranking, ...quarter, ...ballot, ...board])
