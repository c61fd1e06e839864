/** Where the pages are; beside each what it wants to know when it is opened. */
import { inPackage } from './inPackage'

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
  /** `id` of the event; `said` for what has just come of it: `saved`, `handed` or `published`. */
  staffEvent: inPackage('staff/event'),
  /** `id` of the event. */
  wall: inPackage('staff/wall'),
  /** `id` of the event. */
  desk: inPackage('staff/desk'),
  /** `id` of the event, a competition: its table, its gifts, and the pictures of its results. */
  contest: inPackage('contest/table'),
  gifts: inPackage('contest/gifts'),
  honours: inPackage('contest/honours'),
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
  /** What was heard at the doors of `community`: for its staff, and, whom to ask after, for its care lead. */
  doorAlerts: inPackage('door/alerts'),
  /** `id` of the event: published results of a competition. */
  results: inPackage('resident/results'),
  /** `id` of the event, a lecture one is signed up for. */
  question: inPackage('resident/question'),
  /** `id` of the campaign whose accounts are signed; without it those of one's co-operative. */
  noodleAccounts: inPackage('noodles/accounts'),
  /** A captain's buildings; `building` for one of them. */
  captain: inPackage('captain/home'),
  /** What a resident hands over to the captain of their building. */
  suggestionHand: inPackage('captain/hand'),
  /** `community` whose points are counted; what every captain has in a month; one captain's month, with `captain` and `month`; and the table. */
  pointsDesk: inPackage('captain/count')
} as const
