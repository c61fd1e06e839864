/** Where the pages are; beside each what it wants to know when it is opened. */
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
  texts: '/packages/resident/texts/index',
  family: '/packages/resident/family/index',
  /** `id` of the person; without one somebody is added. */
  member: '/packages/resident/member/index',
  /** What is to be collected for an elder of one's own telephone. */
  waiting: '/packages/resident/waiting/index',
  share: '/packages/resident/share/index',
  /** `invitation`. */
  join: '/packages/resident/join/index',
  /** `id` of the registration, or `scene` with that of the event, as the code on the wall has it. */
  arrive: '/packages/resident/arrive/index',
  details: '/packages/resident/details/index',
  /** Everything that is kept about me. */
  data: '/packages/resident/data/index',
  /** `code` of an invitation to a role; without one it is typed. */
  role: '/packages/resident/role/index',
  /** Who holds which role. */
  people: '/packages/staff/people/index',
  inviteToRole: '/packages/staff/invite/index',
  /** The day of the community one works for. */
  staffToday: '/packages/staff/today/index',
  /** What all communities hold in a month; `community` one works for. */
  district: '/packages/staff/district/index',
  /** The roster of `community`, the import of a workbook into it, and of an import, `id`, those who may be the same. */
  elders: '/packages/care/elders/index',
  rosterImport: '/packages/care/import/index',
  rosterPairs: '/packages/care/pairs/index',
  /** `id` of somebody on the roster. */
  elder: '/packages/care/elder/index',
  /** The same `id`, to write them anew; or `community`, to write somebody down. */
  elderForm: '/packages/care/write/index',
  /** With whom `community` has held events; `partner` by name for one of them. */
  partners: '/packages/staff/partners/index',
  /** `id` of the event; `said` for what has just come of it: `saved`, `handed` or `published`. */
  staffEvent: '/packages/staff/event/index',
  /** `id` of the event; `community` it is for while the cloud does not have it, and `from` which earlier one it begins; `within` 1 when it was opened from the event's own page. */
  eventEditor: '/packages/staff/edit/index',
  /** `id` of the event. */
  poster: '/packages/staff/poster/index',
  /** `id` of the event. */
  desk: '/packages/staff/desk/index',
  /** `id` of the event. */
  wall: '/packages/staff/wall/index',
  /** `id` of the event. */
  roster: '/packages/staff/roster/index',
  /** `id` of the event. */
  papers: '/packages/staff/papers/index',
  /** `id` of the event. */
  assist: '/packages/staff/assist/index',
  /** `id` of the event, a competition: its table, its gifts, and the pictures of its results. */
  contest: '/packages/staff/contest/index',
  gifts: '/packages/staff/gifts/index',
  honours: '/packages/staff/honours/index',
  /** `id` of the event, a walk. */
  walk: '/packages/staff/walk/index',
  /** `id` of the event, a lecture: what was asked beforehand. */
  questions: '/packages/staff/questions/index',
  /** `id` of the event: its pictures, as those who work there take and release them. */
  album: '/packages/staff/photos/index',
  /** `id` of the event: the pictures that were released. */
  photos: '/packages/resident/photos/index',
  /** A grid worker's doors of today; one of them, `id` of the elder, `after` whose was just done; and what the phone holds before it is handed on. */
  doorDay: '/packages/door/day/index',
  doorVisit: '/packages/door/visit/index',
  doorPhone: '/packages/door/phone/index',
  /** What elders asked for, as far as it is one's own. */
  doorTasks: '/packages/door/tasks/index',
  /** What was heard at the doors of `community`: for its staff, and, whom to ask after, for its care lead. */
  doorOffice: '/packages/door/office/index',
  doorAlerts: '/packages/door/alerts/index',
  /** `id` of an elder: the last visits there. */
  doorPast: '/packages/door/past/index',
  /** Allowances that a colleague brought home and that await a witness. */
  doorWitness: '/packages/door/witness/index',
  /** The visits of `community` as sheets. */
  doorLedger: '/packages/door/ledger/index',
  /** `id` of the event: published results of a competition. */
  results: '/packages/resident/results/index',
  /** `id` of the event, a lecture one is signed up for. */
  question: '/packages/resident/question/index',
  /** `community` whose campaigns hand something out to old people. */
  noodles: '/packages/noodles/list/index',
  /** `id` of the campaign; `community` it is for while the cloud does not have it. */
  noodleEditor: '/packages/noodles/edit/index',
  /** `id` of the campaign. */
  noodleCampaign: '/packages/noodles/campaign/index',
  /** `id` of the campaign; `item` that is handed out. */
  noodleDesk: '/packages/noodles/desk/index',
  /** `id` of the campaign: what is brought home, by grid. */
  noodleHomes: '/packages/noodles/homes/index',
  /** `id` of the campaign: who has not had it yet. */
  noodleRest: '/packages/noodles/rest/index',
  /** `id` of the campaign: what wants somebody's eyes. */
  noodleMatters: '/packages/noodles/matters/index',
  /** `id` of the campaign, `item` and `elder`: one portion with every hand that gave it. */
  noodlePortion: '/packages/noodles/portion/index',
  /** `id` of the campaign: the allowance of a day. */
  noodleCash: '/packages/noodles/cash/index',
  /** `id` of the campaign whose accounts are signed; without it those of one's co-operative. */
  noodleAccounts: '/packages/noodles/accounts/index',
  /** `id` of the campaign: its sheets. */
  noodlePapers: '/packages/noodles/papers/index',
  /** `id` of the campaign: the picture that thanks its givers. */
  noodleThanks: '/packages/noodles/thanks/index',
  /** `community` whose elders have cards. */
  noodleCards: '/packages/noodles/cards/index',
  /** `elder` who lost theirs. */
  noodleCard: '/packages/noodles/card/index',
  /** A captain's buildings; `building` for one of them. */
  captain: '/packages/captain/home/index',
  /** A captain at a meeting: checking in, and the ballot. */
  vote: '/packages/captain/vote/index',
  /** `community`, and `quarter` where it is not the last one: from its points to the honour board. */
  quarter: '/packages/quarter/lead/index',
  /** `community`: its captains, and their meetings. */
  captainRegister: '/packages/quarter/captains/index',
  captainMeetings: '/packages/quarter/meetings/index',
  /** `community`, and `id` of a meeting of its captains. */
  captainMeeting: '/packages/quarter/meeting/index',
  /** `community`, and `quarter` where it is not the latest. */
  honourBoard: '/packages/quarter/board/index',
  /** `building` in whose book is written; or `id` of an entry that came back. */
  suggestionWriter: '/packages/captain/write/index',
  /** `id` of an entry. */
  suggestion: '/packages/captain/suggestion/index',
  /** What a resident hands over to the captain of their building. */
  suggestionHand: '/packages/captain/hand/index',
  /** `community` or `grid` whose entries somebody works on. */
  suggestionDesk: '/packages/captain/book/index',
  /** `community` whose answers all may read. */
  suggestionsShown: '/packages/captain/shown/index',
  /** `community` in which a captain has points: all of them, and claiming some. */
  points: '/packages/captain/points/index',
  pointsClaim: '/packages/captain/claim/index',
  /** `community` whose points are counted; what every captain has in a month; one captain's month, with `captain` and `month`; and the table. */
  pointsDesk: '/packages/captain/count/index',
  pointsTotals: '/packages/captain/totals/index',
  pointsLedger: '/packages/captain/ledger/index',
  pointsRules: '/packages/captain/rules/index'
} as const
