/** Where the pages are; beside each what it wants to know when it is opened. */

// the name of every page is in the main package, which has no room for more than its own part
const inPackage = <Page extends string>(page: Page) => `/packages/${page}/index` as const

export const places = {
  home: '/pages/home/index',
  mine: '/pages/mine/index',
  find: '/pages/find/index',
  /** `community` and `series` for the events of a series; without them all. */
  events: '/pages/events/index',
  /** `id` of the event. */
  event: '/pages/event/index',
  /** `id` of the event. */
  signup: '/pages/signup/index',
  /** `id` of the registration; `event` it is for and `sent` after a request without an answer, for when there is none. */
  registration: '/pages/registration/index',
  /** `of` which text: `privacy`, `children`, `guardian` or `photo`; without one the list of them. */
  texts: inPackage('resident/texts'),
  family: inPackage('resident/family'),
  /** `id` of the person; without one somebody is added. */
  member: inPackage('resident/member'),
  /** What is to be collected for an elder of one's own telephone. */
  waiting: inPackage('resident/waiting'),
  share: inPackage('resident/share'),
  /** `invitation`. */
  join: inPackage('resident/join'),
  /** `id` of the registration, or `scene` with that of the event, as the code on the wall has it. */
  arrive: inPackage('resident/arrive'),
  details: inPackage('resident/details'),
  /** Everything that is kept about me. */
  data: inPackage('resident/data'),
  /** `code` of an invitation to a role; without one it is typed. */
  role: inPackage('resident/role'),
  /** Who holds which role. */
  people: inPackage('staff/people'),
  inviteToRole: inPackage('staff/invite'),
  /** The day of the community one works for. */
  staffToday: inPackage('staff/today'),
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
  /** `id` of the event; `said` for what has just come of it: `saved`, `handed` or `published`. */
  staffEvent: inPackage('staff/event'),
  /** `id` of the event; `community` it is for while the cloud does not have it, and `from` which earlier one it begins; `within` 1 when it was opened from the event's own page. */
  eventEditor: inPackage('staff/edit'),
  /** `id` of the event. */
  poster: inPackage('staff/poster'),
  /** `id` of the event. */
  desk: inPackage('staff/desk'),
  /** `id` of the event. */
  wall: inPackage('staff/wall'),
  /** `id` of the event. */
  roster: inPackage('staff/roster'),
  /** `id` of the event. */
  papers: inPackage('staff/papers'),
  /** `id` of the event. */
  assist: inPackage('staff/assist'),
  /** `id` of the event, a competition: its table, its gifts, and the pictures of its results. */
  contest: inPackage('staff/contest'),
  gifts: inPackage('staff/gifts'),
  honours: inPackage('staff/honours'),
  /** `id` of the event, a walk. */
  walk: inPackage('staff/walk'),
  /** `id` of the event, a lecture: what was asked beforehand. */
  questions: inPackage('staff/questions'),
  /** `id` of the event: its pictures, as those who work there take and release them. */
  album: inPackage('staff/photos'),
  /** `id` of the event: the pictures that were released. */
  photos: inPackage('resident/photos'),
  /** A grid worker's doors of today; one of them, `id` of the elder, `after` whose was just done; and what the phone holds before it is handed on. */
  doorDay: inPackage('door/day'),
  doorVisit: inPackage('door/visit'),
  doorPhone: inPackage('door/phone'),
  /** What elders asked for, as far as it is one's own. */
  doorTasks: inPackage('door/tasks'),
  /** What was heard at the doors of `community`: for its staff, and, whom to ask after, for its care lead. */
  doorOffice: inPackage('door/office'),
  doorAlerts: inPackage('door/alerts'),
  /** `id` of an elder: the last visits there. */
  doorPast: inPackage('door/past'),
  /** Allowances that a colleague brought home and that await a witness. */
  doorWitness: inPackage('door/witness'),
  /** The visits of `community` as sheets. */
  doorLedger: inPackage('door/ledger'),
  /** `id` of the event: published results of a competition. */
  results: inPackage('resident/results'),
  /** `id` of the event, a lecture one is signed up for. */
  question: inPackage('resident/question'),
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
  /** `id` of the campaign whose accounts are signed; without it those of one's co-operative. */
  noodleAccounts: inPackage('noodles/accounts'),
  /** `id` of the campaign: its sheets. */
  noodlePapers: inPackage('noodles/papers'),
  /** `id` of the campaign: the picture that thanks its givers. */
  noodleThanks: inPackage('noodles/thanks'),
  /** `community` whose elders have cards. */
  noodleCards: inPackage('noodles/cards'),
  /** `elder` who lost theirs. */
  noodleCard: inPackage('noodles/card'),
  /** A captain's buildings; `building` for one of them. */
  captain: inPackage('captain/home'),
  /** A captain at a meeting: checking in, and the ballot. */
  vote: inPackage('captain/vote'),
  /** `community`, and `quarter` where it is not the last one: from its points to the honour board. */
  quarter: inPackage('quarter/lead'),
  /** `community`: its captains, and their meetings. */
  captainRegister: inPackage('quarter/captains'),
  captainMeetings: inPackage('quarter/meetings'),
  /** `community`, and `id` of a meeting of its captains. */
  captainMeeting: inPackage('quarter/meeting'),
  /** `community`, and `quarter` where it is not the latest. */
  honourBoard: inPackage('quarter/board'),
  /** `building` in whose book is written; or `id` of an entry that came back. */
  suggestionWriter: inPackage('captain/write'),
  /** `id` of an entry. */
  suggestion: inPackage('captain/suggestion'),
  /** What a resident hands over to the captain of their building. */
  suggestionHand: inPackage('captain/hand'),
  /** `community` or `grid` whose entries somebody works on. */
  suggestionDesk: inPackage('captain/book'),
  /** `community` whose answers all may read. */
  suggestionsShown: inPackage('captain/shown'),
  /** `community` in which a captain has points: all of them, and claiming some. */
  points: inPackage('captain/points'),
  pointsClaim: inPackage('captain/claim'),
  /** `community` whose points are counted; what every captain has in a month; one captain's month, with `captain` and `month`; and the table. */
  pointsDesk: inPackage('captain/count'),
  pointsTotals: inPackage('captain/totals'),
  pointsLedger: inPackage('captain/ledger'),
  pointsRules: inPackage('captain/rules')
} as const
