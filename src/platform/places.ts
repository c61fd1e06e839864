/** Where the pages are; beside each what it wants to know when it is opened. */
export const places = {
  home: '/pages/home/index',
  mine: '/pages/mine/index',
  find: '/pages/find/index',
  events: '/pages/events/index',
  /** `id` of the event. */
  event: '/pages/event/index',
  /** `id` of the event. */
  signup: '/pages/signup/index',
  /** `id` of the registration; `event` it is for and `sent` after a request without an answer, for when there is none. */
  registration: '/pages/registration/index',
  /** What a guardian agrees to, in full. */
  texts: '/packages/resident/texts/index',
  family: '/packages/resident/family/index',
  /** `id` of the person; without one somebody is added. */
  member: '/packages/resident/member/index',
  share: '/packages/resident/share/index',
  /** `invitation`. */
  join: '/packages/resident/join/index',
  details: '/packages/resident/details/index'
} as const
