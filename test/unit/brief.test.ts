/** 活动简报: what it says of an event, and what it leaves out. */
import { briefOf, type BriefFacts } from '@features/event-papers/copy'
import { STARTS } from '../fixtures/events'

const facts: BriefFacts = {
  kind: 'competition', title: '“跳”出快乐', organiser: '大疃社区', partners: [], place: '大疃社区一楼活动室', startAt: STARTS,
  present: 22, registered: 23, agenda: [], instructors: [], awards: [['一等奖', 6]], photos: 0
}
const brief = (overrides: Partial<BriefFacts> = {}) => briefOf({ ...facts, ...overrides })

test('says the community once, and the time as everywhere else', () =>
  expect(brief()).toBe('2026年11月21日上午9:00，大疃社区在一楼活动室举办“跳出快乐”比赛，共有22人参加。经两人核对成绩，评出一等奖6名。'))

test.each([
  ['another place as it is called', { place: '文化广场' }, '大疃社区在文化广场举办'],
  ['a place that is called like the community', { place: '大疃社区' }, '大疃社区在大疃社区举办'],
  ['partners before the place', { partners: ['区体育局', '实验小学'] }, '大疃社区联合区体育局、实验小学在一楼活动室举办'],
  ['how many signed up where nobody was checked in', { present: 0 }, '报名23人。'],
  ['how many photographs residents can look at', { photos: 4 }, '现场照片4张']
])('says %s', (_what, overrides, words) => expect(brief(overrides)).toContain(words))
