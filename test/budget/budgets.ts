/** What each call may cost the database. Every endpoint has a line for each way in which it is asked, and whoever adds one decides what it may cost. */

export type Budget = {
  /** Calls of the database, with those that find out who is calling and those that write it down. */
  readonly calls: number
  /** Documents that full pages examine. Without pages a call examines the same number in a town of any size. */
  readonly page?: number
}

/** A list is opened more often than anything else. */
const LIST = 4
const SEAT = 6
const SIGN_UP = 8
const CHECK_IN = 5
/** Whoever stands at a desk with twenty elders a minute. */
const HAND_OVER = 5
/** What the accounts count changes in one step with the campaign: a transaction begins, reads both, writes both, ends, and is read again. */
const COUNTED = 7
/** A page of entitlements writes one for each elder and item; here there are two elders, and two items of whom the youngest get one. */
const NOODLE_PAGE = 4
/** A worker's whole day: who is calling, the grid, and of its community the campaigns, the roster and the buildings, the elders, what each is to get, and when each was seen. */
const DAY = 10
/** The card at the door: the visit, what was left, what was seen, a task and somebody to ask after, each kept apart. */
const CARD = 18
/** Who brings commands is found out once for all of them. */
const BEARER = 2

/** The desk's whole event at once: who is calling, the event, its seats, records, people and their answers about photographs, each kept apart, and the line that says minors were read. */
const ROSTER = 8
/** The table of a competition: who is calling, the event, its seats, its scores and its people, and the line that says that children were read. */
const TABLE = 7

/** A round of the clock forgets so many parties at eight calls each, looks at so many persons and asks of each who is on no list whether a sign-up names them. */
const FORGOTTEN = 50
const SWEPT = 40
/** Months of captains that are over, each with what its captain was in office for. */
const MONTHS = 50
/** Communities whose year may be due, each with its year, its captains and its spring; a round opens so many. */
const COMMUNITIES = 200
const OPENED = 20
/** No round asks more, however large the town. */
const CLOCK = 8 * FORGOTTEN + 2 * SWEPT + OPENED + 30

/** What the day left open: who is calling, the events, and of the walks and competitions among them what was written down. */
const LEFT_OPEN = 5

/** Who is calling, the events, and of those with a partner the seats and the groups. */
const PARTNERS = 5

export const budgets: Readonly<Record<string, Budget>> = {
  'account.me': { calls: 4 },
  'account.introduce': { calls: 5 },
  'account.introduce of somebody known': { calls: 10 },
  'account.verifyPhone': { calls: 10 },
  'account.addFamilyMember': { calls: 5 },
  'account.editFamilyMember': { calls: 4 },
  'account.removeFamilyMember': { calls: 4 },
  'account.inviteFamily': { calls: 4 },
  'account.readInvitation': { calls: 3 },
  'account.joinFamily': { calls: 12 },
  'account.listCommunities': { calls: LIST, page: 200 },
  'account.listBuildings': { calls: LIST, page: 300 },
  'account.readMyData': { calls: 11, page: 3 * 100 },
  'account.deleteMe': { calls: 13 },
  'account.inviteToRole': { calls: 6 },
  // both count guesses twice, of the account and of everybody; whoever comes first in the hour finds nobody's count
  'account.readRoleInvitation': { calls: 8, page: 1 },
  'account.acceptRole': { calls: 19, page: 1 },
  'account.listGrants': { calls: LIST, page: 2 * 200 },
  'account.listGrants from the street': { calls: LIST, page: 2 * 200 },
  'account.listPlaces': { calls: LIST, page: 300 },
  'account.listPlaces from the street': { calls: LIST, page: 300 },
  'account.revokeGrant': { calls: 6 },
  'event.list': { calls: LIST, page: 2 * 20 },
  'event.list of a community': { calls: LIST, page: 2 * 20 },
  'event.list of a series': { calls: LIST, page: 2 * 20 },
  'event.read': { calls: LIST },
  'event.register to a seat': { calls: SEAT },
  'event.register to the seat that somebody left': { calls: SEAT },
  'event.register to a place in the queue': { calls: SIGN_UP },
  'event.register that is full': { calls: SIGN_UP },
  'event.register by a stranger': { calls: SIGN_UP },
  'event.readRegistration': { calls: 6 },
  'event.myRegistrations': { calls: LIST, page: 3 * 60 },
  'event.leave where nobody waits': { calls: 9 },
  'event.leave where three wait': { calls: 13 },
  'event.answerChange': { calls: 9 },
  'event.giveFeedback': { calls: 10 },
  'event.setPhotoConsent': { calls: 8 },
  'event.listForStaff': { calls: LIST, page: 2 * 60 },
  'event.listForStaff of a series': { calls: LIST, page: 2 * 24 },
  'event.listLeftOpen': { calls: LEFT_OPEN, page: 2 * 20 },
  'event.listDistrict': { calls: LIST, page: 2 * 200 },
  'event.listPartners': { calls: PARTNERS, page: 3 * 200 },
  'event.readForStaff': { calls: 6 },
  'event.draft': { calls: 3 },
  'event.publish': { calls: 9 },
  'event.edit': { calls: 6 },
  'event.setCapacity': { calls: 12 },
  'event.finish': { calls: 6 },
  // the album as well, whose pictures go at once, and whom the news reached
  'event.cancel': { calls: 10 },
  'event.makePosterCode': { calls: 3 },
  'event.readRoster': { calls: ROSTER },
  'event.readRoster of five hundred': { calls: ROSTER },
  'event.listUnreached': { calls: ROSTER },
  'event.listUnreached of five hundred': { calls: ROSTER },
  'elder.list': { calls: LIST, page: 2 * 50 },
  'elder.list of a building': { calls: LIST, page: 2 * 50 },
  'elder.list of a name': { calls: LIST, page: 2 * 50 },
  'elder.read': { calls: 6 },
  'elder.add': { calls: 14 },
  'elder.edit': { calls: 12 },
  // what is handed out, who is asked after and what was heard follow
  'elder.mark': { calls: 10 },
  'workbook.listImports': { calls: LIST },
  'workbook.beginImport': { calls: 8 },
  // a part of a workbook: who is calling, the import and its earlier parts, the roster, the buildings, those who may be the same; then all rows at once
  'workbook.continueImport': { calls: 18 },
  'workbook.readRows': { calls: LIST },
  'workbook.comparePairs': { calls: 5 },
  'workbook.decidePair': { calls: 11 },
  'workbook.exportRows': { calls: 5 },
  'workbook.confirmImport': { calls: 12 },
  'workbook.undoImport': { calls: 12 },
  // its rows, and who of them was visited since
  'workbook.undoImport that was confirmed': { calls: 14 },
  // not a list that anybody scrolls: the roster, its buildings and the line of the audit
  'workbook.exportEvent': { calls: 10 },
  // the campaign, its community, buildings and portions, those whose hands were in it and how elders are reached, and the line of the audit
  'workbook.exportCampaign of whoever has not collected': { calls: 10 },
  'workbook.exportCampaign of a grid': { calls: 10 },
  'workbook.exportVisits': { calls: 10 },
  'event.revealPhone': { calls: 6 },
  'event.findParty by a code': { calls: 7 },
  'event.findParty by digits': { calls: 10 },
  'event.findParty by digits of nobody': { calls: 6 },
  'event.checkIn': { calls: CHECK_IN },
  'event.undoCheckIn': { calls: 10 },
  'event.admit': { calls: 13 },
  'event.removeParty': { calls: 12 },
  // to whom the telephone belongs that was left: those who told it, and their accounts
  'event.registerFor': { calls: 14, page: 2 * 10 },
  'event.readWallWords': { calls: LIST },
  'event.arrive': { calls: CHECK_IN + 1 },
  'event.arrive by digits': { calls: CHECK_IN + 4 },
  'event.readContest': { calls: TABLE },
  'event.readResults that are not out yet': { calls: LIST },
  'event.numberEntrants': { calls: 12 },
  'event.enterScore': { calls: 10 },
  'event.confirmScore': { calls: 10 },
  'event.breakTie': { calls: 11 },
  'event.publishResults': { calls: 13 },
  'event.amendResults': { calls: 7 },
  'event.handGift': { calls: 10 },
  'event.readOuting': { calls: 5 },
  'event.registerGroup': { calls: 8 },
  'event.removeGroup': { calls: 8 },
  'event.setStaffing': { calls: 8 },
  'event.callRoll': { calls: 8 },
  'sync.send': { calls: BEARER + CHECK_IN - 2 },
  'sync.send of twenty-five': { calls: BEARER + 25 * (CHECK_IN - 2) },
  'event.readMyQuestions': { calls: 4 },
  'event.askQuestion': { calls: 9 },
  'event.withdrawQuestion': { calls: 7 },
  'event.readQuestions': { calls: 6 },
  'event.readAlbum': { calls: ROSTER + 1 },
  'event.addPhoto': { calls: 8 },
  'event.releasePhoto': { calls: ROSTER + 2 },
  'event.readPhotoFolder': { calls: 4 },
  'event.nameWork': { calls: 8 },
  'event.removePhoto': { calls: 6 },
  'event.readPhotos': { calls: LIST },
  'distribution.list': { calls: LIST },
  'distribution.read': { calls: LIST },
  'distribution.preview': { calls: 5 },
  // caller, campaign, page
  'distribution.readDesk': { calls: LIST },
  'distribution.find by building': { calls: LIST },
  'distribution.find by the last four': { calls: LIST + 3 },
  'distribution.find by a card': { calls: LIST + 1 },
  'distribution.readPortion': { calls: 5 },
  // of what is brought home, who walks there and how they are called
  'distribution.listWaiting': { calls: 8 },
  'distribution.askHome': { calls: 14 },
  'distribution.readProof': { calls: 5 },
  'distribution.readHomeList': { calls: 6 },
  'distribution.listOpenMatters': { calls: 8 },
  'distribution.readProgress': { calls: 5 },
  'distribution.readCash': { calls: 5 },
  'distribution.readCards': { calls: 6 },
  'distribution.draft': { calls: 3 },
  'distribution.move': { calls: 6 },
  // whoever approves takes the roster as it was seen; each page looks once more who is still there
  'distribution.approve': { calls: 8 + NOODLE_PAGE + 4 },
  'distribution.entitle': { calls: 3 + NOODLE_PAGE + 5 },
  'distribution.moveStock': { calls: 4 + COUNTED },
  'distribution.reconcile': { calls: 10 },
  'distribution.handOver': { calls: HAND_OVER },
  'distribution.handOver against a signature': { calls: HAND_OVER },
  'distribution.handOver after the accounts were signed': { calls: HAND_OVER - 1 + 2 + COUNTED },
  // what is due again is due to somebody who is still there
  'distribution.undoHandOver': { calls: 5 + COUNTED },
  'distribution.setChannel': { calls: 6 },
  'distribution.bearWitness': { calls: 7 },
  'distribution.resolve': { calls: 6 + COUNTED },
  'distribution.reverse': { calls: 6 + COUNTED },
  'distribution.add': { calls: 9 },
  'distribution.confirmAddition': { calls: 10 },
  'distribution.renewCard': { calls: 6 },
  'visit.readDay': { calls: DAY },
  'visit.list': { calls: LIST + 1 },
  'visit.readElder': { calls: 6 },
  'visit.listDepartures': { calls: LIST + 1 },
  'visit.listTasks': { calls: LIST + 2 },
  // and the line that says that somebody read how elders are
  // and who goes to the doors
  'visit.listAlerts': { calls: LIST + 4 },
  'visit.revealPhone': { calls: 5 },
  'visit.log of a hand-over, a worse day and a need': { calls: CARD },
  'visit.log of a death': { calls: CARD },
  'visit.amend': { calls: 6 },
  'visit.review': { calls: 4 },
  'visit.review that came late': { calls: CARD },
  // brought back, the elder is on the roster in a new version of it, in one step; then what is handed out follows
  'visit.decideDeparture': { calls: 17 },
  'visit.moveTask': { calls: 7 },
  'visit.endAlert': { calls: 4 },
  'visit.sendToLook': { calls: 10 },
  'captain.list': { calls: 5 },
  'captain.setCategory': { calls: 7 },
  'captain.sayNaming': { calls: 7 },
  'captain.listMeetings': { calls: LIST },
  'captain.callMeeting': { calls: 4 },
  'captain.readMeeting': { calls: 5 },
  'captain.readMeetingWords': { calls: LIST },
  'captain.attendMeeting': { calls: 8 },
  'captain.markAttendance there': { calls: 10 },
  'captain.markAttendance struck': { calls: 11 },
  'captain.endMeeting': { calls: 6 },
  'captain.readQuarter': { calls: 7 },
  'captain.readQuarter of a vote': { calls: 5 },
  'captain.freezeQuarter': { calls: 11 },
  'captain.freezeQuarter again': { calls: 11 },
  'captain.answerRanking': { calls: 10 },
  'captain.answerRanking upheld': { calls: 13 },
  'captain.readRanking': { calls: LIST },
  'captain.objectToRanking': { calls: 6 },
  'captain.withdrawObjection': { calls: 6 },
  'captain.openRound': { calls: 12 },
  'captain.givePaper': { calls: 7 },
  'captain.takeBackPaper': { calls: 6 },
  'captain.closeRound': { calls: 9 },
  'captain.countRound': { calls: 10 },
  'captain.recordTie': { calls: 7 },
  'captain.publishQuarter': { calls: 10 },
  'captain.readBallot': { calls: 6 },
  // caller and grants, the frozen quarter, the roll and the meeting, and the one step that counts
  'captain.castBallot': { calls: 6 },
  'captain.readBoard': { calls: LIST + 1 },
  'captain.amendBoard': { calls: 7 },
  'captain.withdrawBoard': { calls: 9 },
  'workbook.exportCaptains': { calls: 7 },
  'workbook.exportMeeting': { calls: 7 },
  'workbook.exportQuarter': { calls: 5 },
  // who is calling, the years, the reading that holds, which of the quarters are frozen, and whether the caller wrote the decision
  'annual.read': { calls: 6 },
  'annual.setScheme': { calls: 12 },
  // who is calling, the year, the captains, and of each quarter its freeze and its ledgers
  'annual.total': { calls: 15 },
  'annual.total again': { calls: 15 },
  'annual.decide': { calls: 7 },
  'annual.confirm': { calls: 9 },
  'annual.publish': { calls: 8 },
  'annual.sendBack': { calls: 7 },
  'annual.readResult': { calls: LIST },
  'annual.certify': { calls: 9 },
  'annual.readCertificates': { calls: LIST },
  'annual.revokeCertificate': { calls: 5 },
  'annual.readOwn': { calls: 5 },
  // a guess is counted before it is looked at, and given back when it was none
  'annual.checkCertificate': { calls: 7 },
  'annual.readPrizes': { calls: 5 },
  'annual.readPrizes by the co-operative': { calls: LIST },
  'annual.applyForPrizes': { calls: 8 },
  'annual.applyForPrizes after a no': { calls: 8 },
  'annual.answerPrizes': { calls: 6 },
  'annual.receivePrizes': { calls: 7 },
  'annual.issuePrize': { calls: 8 },
  'annual.readSignature': { calls: LIST },
  'workbook.exportYear': { calls: 7 },
  'suggestion.readBook': { calls: LIST },
  'suggestion.findSimilar': { calls: LIST },
  // who is calling, the entry, and of it the building, the people and the photographs
  'suggestion.read': { calls: 6 },
  'suggestion.list': { calls: LIST },
  'suggestion.findMergeable': { calls: LIST },
  'suggestion.listShown': { calls: LIST },
  'suggestion.readHanded': { calls: LIST + 1 },
  'suggestion.write with a photograph': { calls: 6 },
  'suggestion.amend': { calls: 6 },
  'suggestion.takeUp': { calls: 6 },
  'suggestion.confirm': { calls: 6 },
  'suggestion.move into another': { calls: 14 },
  'suggestion.move by accepting it': { calls: 10 },
  'suggestion.reply': { calls: 13 },
  'suggestion.show': { calls: 4 },
  'suggestion.noteStreet that took it': { calls: 6 },
  'suggestion.noteStreet that answered': { calls: 10 },
  'suggestion.handOver with a photograph': { calls: 9 },
  // who is calling, the community, what stands on the sheet and whose names, and the line that says who took it
  'workbook.exportSuggestions': { calls: 7 },
  'workbook.exportYearBook': { calls: 5 },
  'workbook.exportPoints': { calls: 10 },
  'points.readMine': { calls: LIST },
  // who is calling, what they came to, its events and books, and what of it is claimed
  'points.listService': { calls: 6 },
  'points.list': { calls: LIST + 1 },
  'points.readMonth': { calls: LIST },
  'points.listTotals': { calls: LIST },
  'points.readRules': { calls: LIST },
  'points.claim': { calls: 8 },
  'points.object': { calls: 5 },
  // who is calling, the month, whether they are its captain, the one step and what stands then
  'points.verify': { calls: 6 },
  // and whoever is told of it, and that they were
  'points.approve': { calls: 10 },
  'points.reject': { calls: 8 },
  'points.reverse': { calls: 8 },
  'points.answer': { calls: 8 },
  'points.setRules': { calls: 5 },
  timers: { calls: CLOCK, page: 2 * SWEPT + 200 + 2 * MONTHS + 4 * COMMUNITIES }
}
