/** Where the pages are that only other pages of people at work lead to; beside each what it wants to know when it is opened. The main package, which has no room, does not know them. */
import { inPackage } from './inPackage'

export const atWork = {
  /** What all communities hold in a month; `community` one works for. */
  district: inPackage('staff/district'),
  /** The roster of `community`, the import of a workbook into it, and of an import, `id`, those who may be the same. */
  elders: inPackage('care/elders'),
  rosterImport: inPackage('care/import'),
  rosterPairs: inPackage('care/pairs'),
  /** `id` of somebody on the roster. */
  elder: inPackage('care/elder'),
  /** The same `id`, to write them anew; or `community`, to write somebody down. */
  elderForm: inPackage('care/write'),
  /** With whom `community` has held events; `partner` by name for one of them. */
  partners: inPackage('staff/partners'),
  /** `id` of the event; `community` it is for while the cloud does not have it, and `from` which earlier one it begins; `within` 1 when it was opened from the event's own page. */
  eventEditor: inPackage('staff/edit'),
  /** `id` of the event. */
  poster: inPackage('staff/poster'),
  /** `id` of the event. */
  roster: inPackage('staff/roster'),
  /** `id` of the event. */
  papers: inPackage('staff/papers'),
  /** `id` of the event. */
  assist: inPackage('staff/assist'),
  /** A grid worker's doors of today; one of them, `id` of the elder, `after` whose was just done; and what the phone holds before it is handed on. */
  doorVisit: inPackage('door/visit'),
  doorPhone: inPackage('door/phone'),
  /** What elders asked for, as far as it is one's own. */
  doorTasks: inPackage('door/tasks'),
  /** What was heard at the doors of `community`: for its staff, and, whom to ask after, for its care lead. */
  doorOffice: inPackage('door/office'),
  /** `id` of an elder: the last visits there. */
  doorPast: inPackage('door/past'),
  /** Allowances that a colleague brought home and that await a witness. */
  doorWitness: inPackage('door/witness'),
  /** The visits of `community` as sheets. */
  doorLedger: inPackage('door/ledger'),
  /** `community` whose campaigns hand something out to old people. */
  noodles: inPackage('noodles/list'),
  /** `id` of the campaign; `community` it is for while the cloud does not have it. */
  noodleEditor: inPackage('noodles/edit'),
  /** `id` of the campaign. */
  noodleCampaign: inPackage('noodles/campaign'),
  /** `id` of the campaign; `item` that is handed out. */
  noodleDesk: inPackage('noodles/desk'),
  /** `id` of the campaign: what is brought home, by grid. */
  noodleHomes: inPackage('noodles/homes'),
  /** `id` of the campaign: who has not had it yet. */
  noodleRest: inPackage('noodles/rest'),
  /** `id` of the campaign: what wants somebody's eyes. */
  noodleMatters: inPackage('noodles/matters'),
  /** `id` of the campaign, `item` and `elder`: one portion with every hand that gave it. */
  noodlePortion: inPackage('noodles/portion'),
  /** `id` of the campaign: the allowance of a day. */
  noodleCash: inPackage('noodles/cash'),
  /** `id` of the campaign: its sheets. */
  noodlePapers: inPackage('noodles/papers'),
  /** `id` of the campaign: the picture that thanks its givers. */
  noodleThanks: inPackage('noodles/thanks'),
  /** `community` whose elders have cards. */
  noodleCards: inPackage('noodles/cards'),
  /** `elder` who lost theirs. */
  noodleCard: inPackage('noodles/card'),
  /** A captain at a meeting of `community`: checking in, and the ballot. */
  vote: inPackage('captain/vote'),
  /** `community`, and `quarter` where it is not the last one: from its points to the honour board. */
  quarter: inPackage('quarter/lead'),
  /** `community`: its captains, and their meetings. */
  captainRegister: inPackage('quarter/captains'),
  captainMeetings: inPackage('quarter/meetings'),
  /** `community`, and `id` of a meeting of its captains. */
  captainMeeting: inPackage('quarter/meeting'),
  /** `community`, and `quarter` where it is not the latest: a captain's place in the frozen ranking. */
  quarterRanking: inPackage('quarter/ranking'),
  /** `community`, and `quarter` where it is not the latest. */
  honourBoard: inPackage('quarter/board'),
  /** `community`: the year of its captains; its certificates and its prizes, with `year` where it is not the latest. */
  year: inPackage('year/lead'),
  yearCertificates: inPackage('year/certificates'),
  yearPrizes: inPackage('year/prizes'),
  /** `community`: a captain's own year, and what hangs out of the latest for everybody. */
  yearMine: inPackage('year/mine'),
  yearShown: inPackage('year/shown'),
  /** Whether a certificate is genuine. */
  yearCheck: inPackage('year/check'),
  /** `building` in whose book is written; or `id` of an entry that came back. */
  suggestionWriter: inPackage('captain/write'),
  /** `id` of an entry. */
  suggestion: inPackage('captain/suggestion'),
  /** `community` or `grid` whose entries somebody works on. */
  suggestionDesk: inPackage('captain/book'),
  /** `community` whose answers all may read. */
  suggestionsShown: inPackage('captain/shown'),
  /** `community` in which a captain has points: all of them, and claiming some. */
  points: inPackage('captain/points'),
  pointsClaim: inPackage('captain/claim'),
  /** `community` whose points are counted; what every captain has in a month; one captain's month, with `captain` and `month`; and the table. */
  pointsTotals: inPackage('captain/totals'),
  pointsLedger: inPackage('captain/ledger'),
  pointsRules: inPackage('captain/rules')
} as const
