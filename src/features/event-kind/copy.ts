/** The words of the ways that only one kind of event has. */
export const copy = {
  contest: '参赛号和成绩',
  contestNote: '发号、记成绩、核对、公布',
  gifts: '发礼物',
  giftsNote: '每位参赛的一份',
  walk: '带队和点名',
  walkNote: '团体、带队的人、三次点名',
  questions: '居民想问的',
  questionsNote: '讲之前收的问题，按题目排好',
  separator: '，'
} as const
